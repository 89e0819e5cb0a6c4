@NullMarked
package fr.spie.gateway.identite;

import org.jspecify.annotations.NullMarked;
