package fr.spie.offre.store;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.offre.domain.OffreCommande;
import fr.spie.offre.domain.OffreDecideur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OffreStore {

    @Bean
    Commandes<OffreCommande> commandesOffre(AtelierCommandes atelier) {
        return atelier.commandes("Offre", OffreDecideur.INSTANCE);
    }
}
