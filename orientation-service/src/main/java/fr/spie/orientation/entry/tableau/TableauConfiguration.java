package fr.spie.orientation.entry.tableau;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class TableauConfiguration {

    @Bean
    Colonnes colonnesBeneficiaires(
            @Value("${spie.orientation.colonnes.beneficiaires}") Resource entetes,
            @Value("${spie.orientation.colonnes.mots}") Resource mots) {
        return Colonnes.lire(entetes, mots);
    }

    @Bean
    Colonnes colonnesFranceTravail(
            @Value("${spie.orientation.colonnes.france-travail}") Resource entetes,
            @Value("${spie.orientation.colonnes.mots}") Resource mots) {
        return Colonnes.lire(entetes, mots);
    }
}
