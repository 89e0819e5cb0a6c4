/// The services of the platform as processes of this machine.
package fr.spie.cli.plateforme;
