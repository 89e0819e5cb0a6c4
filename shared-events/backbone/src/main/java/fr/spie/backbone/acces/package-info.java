/// Who reads a dossier, by what link, and the trace it leaves (6.1, S27).
@org.jspecify.annotations.NullMarked
package fr.spie.backbone.acces;
