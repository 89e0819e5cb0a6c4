/// What every HTTP door of the platform does the same way.
package fr.spie.backbone.web;
