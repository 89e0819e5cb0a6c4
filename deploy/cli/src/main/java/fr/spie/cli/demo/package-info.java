/// A fictitious département that lives: a scenario drawn from a seed, then played by the
/// institutions through the public interface, in simulated time.
package fr.spie.cli.demo;
