/// The rules of the thread that must not break. Pure.
package fr.spie.parcours.domain;
