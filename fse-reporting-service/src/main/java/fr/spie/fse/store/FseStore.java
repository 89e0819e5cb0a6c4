package fr.spie.fse.store;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.fse.domain.OperationCommande;
import fr.spie.fse.domain.OperationDecideur;
import fr.spie.fse.domain.ParticipationCommande;
import fr.spie.fse.domain.ParticipationDecideur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FseStore {

    @Bean
    Commandes<OperationCommande> commandesOperation(AtelierCommandes atelier) {
        return atelier.commandes("Operation", OperationDecideur.INSTANCE);
    }

    @Bean
    Commandes<ParticipationCommande> commandesParticipation(AtelierCommandes atelier) {
        return atelier.commandes("Participation", ParticipationDecideur.INSTANCE);
    }
}
