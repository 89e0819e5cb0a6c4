package fr.spie.parcours.domain;

import fr.spie.events.decision.Refus;
import fr.spie.events.parcours.EtatRelais;
import fr.spie.events.parcours.IssueParcours;
import fr.spie.events.parcours.RegimeContrat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/// The reasons for which a parcours says no.
public sealed interface RefusParcours extends Refus {

    non-sealed interface Introuvable extends RefusParcours {
        @Override
        default Nature nature() {
            return Nature.INTROUVABLE;
        }
    }

    non-sealed interface Conflit extends RefusParcours {
        @Override
        default Nature nature() {
            return Nature.CONFLIT;
        }
    }

    non-sealed interface Invalide extends RefusParcours {
        @Override
        default Nature nature() {
            return Nature.INVALIDE;
        }
    }

    non-sealed interface Interdit extends RefusParcours {
        @Override
        default Nature nature() {
            return Nature.INTERDIT;
        }
    }

    record DossierIntrouvable(UUID dossierId) implements Introuvable {
        @Override
        public String titre() {
            return "Ce dossier n’est pas ouvert dans le parcours.";
        }
    }

    record DossierDejaClos(UUID dossierId, LocalDate closLe) implements Conflit {
        @Override
        public String titre() {
            return "Ce dossier est clos depuis le " + jour(closLe) + ".";
        }
    }

    record AccesInterdit(String motif) implements Interdit {
        @Override
        public String titre() {
            return motif;
        }
    }

    record DecisionAntidatee(LocalDate demandee, LocalDate auPlusTot) implements Invalide {
        @Override
        public String titre() {
            return "Une décision ne peut pas prendre effet avant le jour où elle est prise ("
                    + jour(auPlusTot)
                    + ").";
        }
    }

    record DateFuture(LocalDate demandee, LocalDate auPlusTard) implements Invalide {
        @Override
        public String titre() {
            return "Le " + jour(demandee) + " est à venir : un fait ne se note qu’une fois advenu.";
        }
    }

    record ProfessionnelInconnu(String professionnel, String institution) implements Invalide {
        @Override
        public String titre() {
            return "L’annuaire ne connaît pas ce professionnel dans cette institution.";
        }
    }

    record ProfessionnelDejaParti(String professionnel, LocalDate partiLe) implements Conflit {
        @Override
        public String titre() {
            return "Ce professionnel ne suit plus de dossiers depuis le " + jour(partiLe) + ".";
        }
    }

    record RelaisDejaEnCours(UUID relaisId, LocalDate echeanceLe) implements Conflit {
        @Override
        public String titre() {
            return "Un relais attend déjà une réponse, jusqu’au " + jour(echeanceLe) + ".";
        }
    }

    record RelaisPasEncoreEffectif(UUID relaisId, LocalDate effetLe) implements Conflit {
        @Override
        public String titre() {
            return "Un relais déjà accepté prend effet le " + jour(effetLe) + ".";
        }
    }

    record RelaisVersLuiMeme(String professionnel) implements Invalide {
        @Override
        public String titre() {
            return "Ce professionnel suit déjà le dossier.";
        }
    }

    record RelaisIntrouvable(UUID relaisId) implements Introuvable {
        @Override
        public String titre() {
            return "Ce relais n’a jamais été proposé.";
        }
    }

    record RelaisDejaRepondu(UUID relaisId, EtatRelais etat) implements Conflit {
        @Override
        public String titre() {
            return switch (etat) {
                case ACCEPTE -> "Ce relais a déjà été accepté.";
                case REFUSE -> "Ce relais a été refusé.";
                case EXPIRE -> "Ce relais a expiré sans réponse.";
                case ANNULE -> "Ce relais a été annulé.";
                case EN_ATTENTE -> "Ce relais attend une réponse.";
            };
        }
    }

    record RelaisEchu(UUID relaisId, LocalDate echeanceLe) implements Conflit {
        @Override
        public String titre() {
            return "Il fallait répondre à ce relais avant le "
                    + jour(echeanceLe.plusDays(1))
                    + " : l’expéditeur garde le dossier.";
        }
    }

    record SansReferent(UUID dossierId) implements Conflit {
        @Override
        public String titre() {
            return "Aucun référent unique n’est désigné : le porteur est provisoire.";
        }
    }

    record RegimeHorsDate(RegimeContrat demande, RegimeContrat attendu, LocalDate signeLe)
            implements Invalide {
        @Override
        public String titre() {
            return switch (attendu) {
                case CER_2008 ->
                        "Le contrat d’engagement n’existe qu’à partir de 2025 : il faut un contrat"
                                + " d’engagements réciproques.";
                case CONTRAT_ENGAGEMENT_2025 ->
                        "Le contrat d’engagement a remplacé le contrat d’engagements réciproques.";
            };
        }
    }

    record DureeContratInvalide(LocalDate signeLe, LocalDate finLe, LocalDate auPlusTard)
            implements Invalide {
        @Override
        public String titre() {
            return "Le contrat doit finir après sa signature et au plus tard le "
                    + jour(auPlusTard)
                    + ".";
        }
    }

    record HeuresInvalides(int heuresHebdomadaires) implements Invalide {
        @Override
        public String titre() {
            return "L’activité hebdomadaire est comprise entre 0 et 48 heures.";
        }
    }

    record PrescriptionIntrouvable(UUID prescriptionId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette prescription n’existe pas dans le dossier.";
        }
    }

    record EtapeIntrouvable(UUID etapeId) implements Introuvable {
        @Override
        public String titre() {
            return "Cette étape n’existe pas dans le dossier.";
        }
    }

    record EtapeDejaTerminee(UUID etapeId, LocalDate termineeLe) implements Conflit {
        @Override
        public String titre() {
            return "Cette étape est terminée depuis le " + jour(termineeLe) + ".";
        }
    }

    record DateAnterieure(LocalDate demandee, LocalDate auPlusTot) implements Invalide {
        @Override
        public String titre() {
            return "La date ne peut pas précéder le " + jour(auPlusTot) + ".";
        }
    }

    record SuiviEmploiIncomplet(IssueParcours issue, LocalDate auPlusTot) implements Conflit {
        @Override
        public String titre() {
            return "Le suivi dans l’emploi ou la formation dure trois mois au moins : le dossier"
                    + " peut être clos à partir du "
                    + jour(auPlusTot)
                    + ".";
        }
    }

    record IssueSansPreuve(IssueParcours issue, String attendu) implements Conflit {
        @Override
        public String titre() {
            return "Cette issue suppose " + attendu + ".";
        }
    }

    record MotifObligatoire(IssueParcours issue) implements Invalide {
        @Override
        public String titre() {
            return "Cette issue doit être motivée.";
        }
    }

    static String jour(LocalDate le) {
        var forme = le.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(forme, Locale.FRANCE).format(le);
    }
}
