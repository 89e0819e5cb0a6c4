/// How a service is asked to do something: the demand, the inbox, the answer.
package fr.spie.backbone.commande;
