/// The main class of the broker's process.
package fr.spie.cli.kafka;
