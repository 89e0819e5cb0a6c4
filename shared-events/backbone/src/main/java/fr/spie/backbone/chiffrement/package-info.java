/// Personal fields and their keys.
package fr.spie.backbone.chiffrement;
