/// Time, injected.
package fr.spie.backbone.temps;
