package fr.spie.backbone.essai;

import fr.spie.backbone.commande.Commandes;
import fr.spie.backbone.projection.Projection;
import fr.spie.backbone.store.AtelierCommandes;
import fr.spie.events.Evenement;
import fr.spie.events.Fait;
import fr.spie.events.decision.Commande;
import fr.spie.events.decision.Decideur;
import fr.spie.events.decision.Refus;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The smallest service: a dossier that counts its contacts, up to a limit.
@SpringBootApplication
public class EssaiApplication {

    static final LocalDate JOUR = LocalDate.of(2025, 3, 3);

    /// Notes `nombre` contacts at once.
    public record NoterContacts(UUID dossierId, UUID contactId, int nombre) implements Commande {
        @Override
        public String sujet() {
            return dossierId.toString();
        }
    }

    /// The dossier is full.
    public record DossierPlein(int limite) implements Refus {
        @Override
        public Nature nature() {
            return Nature.CONFLIT;
        }

        @Override
        public String titre() {
            return "Ce dossier est plein.";
        }
    }

    /// Counts; refuses beyond a hundred thousand.
    static final class Compteur implements Decideur<NoterContacts, Integer, ParcoursEvenement> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public List<ParcoursEvenement> decider(NoterContacts c, Integer etat) {
            if (c.nombre() > 1000) {
                throw new DossierPlein(1000).exception();
            }
            var evenements = new ArrayList<ParcoursEvenement>();
            for (int i = 0; i < c.nombre(); i++) {
                evenements.add(
                        new ContactPris(
                                c.dossierId(), JOUR, c.contactId(), Integer.toString(etat + i)));
            }
            return evenements;
        }

        @Override
        public Integer evoluer(Integer etat, Fait<ParcoursEvenement> fait) {
            return etat + 1;
        }
    }

    /// A row per dossier; a contact of nature `poison` cannot be applied while `poison` stands.
    static final class Compte implements Projection {
        volatile boolean poison = true;
        private final JdbcClient db;

        Compte(JdbcClient db) {
            this.db = db;
        }

        @Override
        public Set<Class<? extends Evenement>> ecoute() {
            return Set.of(ParcoursEvenement.class);
        }

        @Override
        public void appliquer(List<Fait<?>> faits) {
            for (var fait : faits) {
                if (fait.evenement() instanceof ContactPris contact) {
                    if (poison && contact.nature().equals("poison")) {
                        throw new IllegalStateException("poison");
                    }
                    db.sql(
                                    """
                                    insert into compte values (?, 1, ?)
                                    on conflict (dossier) do update
                                      set contacts = compte.contacts + 1,
                                          somme = compte.somme + excluded.somme""")
                            .params(contact.dossierId(), fait.sequence())
                            .update();
                }
            }
        }
    }

    @Bean
    Commandes<NoterContacts> commandes(AtelierCommandes atelier) {
        return atelier.commandes("Essai", new Compteur());
    }

    @Bean
    Compte compte(JdbcClient db) {
        return new Compte(db);
    }

    static SpringApplication application() {
        var application = new SpringApplication(EssaiApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "essai"));
        return application;
    }
}
