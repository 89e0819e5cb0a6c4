/// The rules in force, as data.
@org.jspecify.annotations.NullMarked
package fr.spie.backbone.regles;
