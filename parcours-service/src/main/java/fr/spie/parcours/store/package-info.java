/// Where commands meet the event store.
package fr.spie.parcours.store;
