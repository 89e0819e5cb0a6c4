/// From Kafka to rows, exactly once; from Kafka to commands, at least once.
package fr.spie.backbone.projection;
