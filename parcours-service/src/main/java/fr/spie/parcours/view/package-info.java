/// What users read.
package fr.spie.parcours.view;
