@NullMarked
package fr.spie.gateway.acces;

import org.jspecify.annotations.NullMarked;
