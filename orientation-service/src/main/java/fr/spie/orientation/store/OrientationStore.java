package fr.spie.orientation.store;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.domain.Criteres;
import fr.spie.orientation.domain.OrientationCommande;
import fr.spie.orientation.domain.OrientationDecideur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrientationStore {

    @Bean
    Commandes<OrientationCommande> commandesOrientation(
            AtelierCommandes atelier, Regles regles, Criteres criteres) {
        return atelier.commandes("DossierOrientation", new OrientationDecideur(regles, criteres));
    }
}
