package fr.spie.parcours.store;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.AnnuaireCommande;
import fr.spie.parcours.domain.AnnuaireDecideur;
import fr.spie.parcours.domain.ComiteCommande;
import fr.spie.parcours.domain.ComiteDecideur;
import fr.spie.parcours.domain.ContingentCommande;
import fr.spie.parcours.domain.ContingentDecideur;
import fr.spie.parcours.domain.ParcoursCommande;
import fr.spie.parcours.domain.ParcoursDecideur;
import fr.spie.parcours.domain.PlanCommande;
import fr.spie.parcours.domain.PlanDecideur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParcoursStore {

    @Bean
    Commandes<ParcoursCommande> parcours(AtelierCommandes atelier, Regles regles) {
        return atelier.commandes("Parcours", new ParcoursDecideur(regles));
    }

    @Bean
    Commandes<PlanCommande> plans(AtelierCommandes atelier) {
        return atelier.commandes("Plan", PlanDecideur.INSTANCE);
    }

    @Bean
    Commandes<ComiteCommande> comites(AtelierCommandes atelier) {
        return atelier.commandes("Comite", ComiteDecideur.INSTANCE);
    }

    @Bean
    Commandes<ContingentCommande> contingents(AtelierCommandes atelier, Regles regles) {
        return atelier.commandes("Contingent", new ContingentDecideur(regles));
    }

    @Bean
    Commandes<AnnuaireCommande> annuaireCommandes(AtelierCommandes atelier) {
        return atelier.commandes("Annuaire", AnnuaireDecideur.INSTANCE);
    }
}
