/// PostgreSQL and Kafka on this machine, in the data folder, as processes of their own.
package fr.spie.cli.infra;
