@NullMarked
package fr.spie.gateway.page;

import org.jspecify.annotations.NullMarked;
