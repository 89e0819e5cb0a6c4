/// Traces across HTTP, the store and Kafka.
package fr.spie.backbone.trace;
