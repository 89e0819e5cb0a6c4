/// The `spie` command: runs the platform on one machine, feeds it and looks after it.
package fr.spie.cli;
