package fr.spie.parcours.domain;

import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.IssueAccompagnement;
import fr.spie.events.parcours.OutilInsertion;
import java.time.LocalDate;
import java.util.UUID;

/// The reasons for which what is done with the person is refused.
public interface RefusAccompagnement {

    record AccompagnementIntrouvable(UUID accompagnementId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Cet accompagnement n’existe pas.";
        }
    }

    record AccompagnementDejaClos(UUID accompagnementId, LocalDate closLe)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement est déjà clos.";
        }
    }

    record DureeAccompagnementDepassee(Dispositif dispositif, LocalDate auPlusTard, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement ne peut pas durer au-delà du "
                    + auPlusTard
                    + " ("
                    + source
                    + ").";
        }
    }

    record AutreAccompagnementRenforce(UUID accompagnementId, Dispositif dispositif)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La personne suit déjà un accompagnement renforcé : un seul à la fois.";
        }
    }

    record AgeHorsPublic(int age, int min, int max, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement s’adresse aux personnes de "
                    + min
                    + (max > 120 ? " ans et plus" : " à " + max + " ans")
                    + " ("
                    + source
                    + ").";
        }
    }

    record NouveauTropTot(Dispositif dispositif, LocalDate auPlusTot, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Un nouvel accompagnement de ce genre commence au plus tôt le "
                    + RefusParcours.jour(auPlusTot)
                    + " ("
                    + source
                    + ").";
        }
    }

    record NaissanceInconnue(Dispositif dispositif) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La date de naissance de la personne est nécessaire pour ouvrir cet accompagnement.";
        }
    }

    record VolontariatRequis(Dispositif dispositif) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement s’ouvre avec l’accord de la personne : dites-la volontaire.";
        }
    }

    record PrescriptionRequise(Dispositif dispositif) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement s’ouvre sur une prescription du référent, antérieure.";
        }
    }

    record ReferentProfessionnelRequis(UUID dossierId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Le psychologue du travail s’adresse aux personnes suivies par un référent professionnel (PTI de la Corrèze, fiche 28).";
        }
    }

    record DispositifNonPrescriptible(Dispositif dispositif) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Cet accompagnement ne se prescrit pas : il s’ouvre.";
        }
    }

    record AccompagnementNonRenouvelable(Dispositif dispositif, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement n’est pas renouvelable (" + source + ").";
        }
    }

    record FinAccompagnementInvalide(LocalDate debutLe, LocalDate finPrevueLe)
            implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "La fin prévue vient après le début.";
        }
    }

    record SuiteRequise(IssueAccompagnement issue) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cette issue demande une suite : une étape, et qui en répond.";
        }
    }

    record SuiteTardive(LocalDate debutLe, LocalDate auPlusTard) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La suite commence au plus tard le " + auPlusTard + ".";
        }
    }

    record EntretiensInsuffisants(int tenus, int attendus) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La restitution vient après "
                    + attendus
                    + " entretiens ; "
                    + tenus
                    + " ont eu lieu.";
        }
    }

    record EntretiensEpuises(int max, String source) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cet accompagnement compte "
                    + max
                    + " entretiens au plus, puis une restitution ("
                    + source
                    + ").";
        }
    }

    record RestitutionIncomplete(UUID accompagnementId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La restitution se fait avec la personne et le référent.";
        }
    }

    record ContratIntrouvable(UUID contratId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce contrat n’existe pas.";
        }
    }

    record ContratAConvertir(LocalDate depuisLe, String source) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Un contrat d’engagements réciproques ne vaut plus à partir du "
                    + RefusParcours.jour(depuisLe)
                    + " : signez un contrat d’engagement ("
                    + source
                    + ").";
        }
    }

    record ObjectifIntrouvable(UUID objectifId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Cet objectif n’existe pas.";
        }
    }

    record ObjectifsVides(UUID contratId) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Dites au moins un objectif, chacun avec son intitulé.";
        }
    }

    record HeuresSansAmenagement(int heures, int attendues, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Moins de "
                    + attendues
                    + " heures par semaine demande un motif d’aménagement ("
                    + source
                    + ").";
        }
    }

    record EmploiIntrouvable(UUID emploiId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Cet emploi n’est pas noté au dossier.";
        }
    }

    record EtapeHorsChantier(UUID etapeId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La stratégie rebond se prépare pendant un contrat en atelier ou chantier d’insertion.";
        }
    }

    record ManquementIntrouvable(UUID manquementId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Ce manquement n’est pas noté au dossier.";
        }
    }

    record ManquementHorsContrat(UUID contratId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Un manquement porte sur une clause du contrat en cours (Conseil constitutionnel, 2023-858 DC).";
        }
    }

    record ClauseObligatoire(UUID contratId) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "Dites quelle clause du contrat n’est pas tenue.";
        }
    }

    record SuspensionIntrouvable(UUID suspensionId) implements RefusParcours.Introuvable {
        @Override
        public String titre() {
            return "Cette suspension n’a pas été proposée.";
        }
    }

    record SuspensionDejaConclue(UUID suspensionId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "Cette suspension est déjà décidée, levée ou abandonnée.";
        }
    }

    record TauxHorsBornes(int taux, int min, int max, String source)
            implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "La part suspendue va de " + min + " à " + max + " % (" + source + ").";
        }
    }

    record MoisHorsBornes(int mois, int max, String source) implements RefusParcours.Invalide {
        @Override
        public String titre() {
            return "La durée va de 1 à " + max + " mois (" + source + ").";
        }
    }

    record ContradictoireEnCours(LocalDate jusquauLe, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "La personne a jusqu’au " + jusquauLe + " pour répondre (" + source + ").";
        }
    }

    record AvisManquant(UUID suspensionId) implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return "L’équipe pluridisciplinaire rend son avis avant la décision (CASF L. 262-39).";
        }
    }

    record OutilHorsLimite(OutilInsertion outil, String limite, String source)
            implements RefusParcours.Conflit {
        @Override
        public String titre() {
            return limite + " (" + source + ").";
        }
    }
}
