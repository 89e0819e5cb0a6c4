/// Heard from people, institutions and other services.
package fr.spie.parcours.entry;
