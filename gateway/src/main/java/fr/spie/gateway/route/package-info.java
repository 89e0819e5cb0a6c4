@NullMarked
package fr.spie.gateway.route;

import org.jspecify.annotations.NullMarked;
