@NullMarked
package fr.spie.gateway;

import org.jspecify.annotations.NullMarked;
