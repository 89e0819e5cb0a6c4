/// The independent check: reads the published facts only, and recomputes every rule with code of
/// its own. It shares neither a fold, nor a decider, nor a database with what it checks.
package fr.spie.cli.audit;
