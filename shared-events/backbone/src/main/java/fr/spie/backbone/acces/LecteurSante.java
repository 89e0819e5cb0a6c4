package fr.spie.backbone.acces;

import fr.spie.backbone.web.Appelant;
import fr.spie.events.parcours.Dispositif;
import fr.spie.events.parcours.Qualite;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationAccompagnement.Etat;
import fr.spie.events.parcours.SituationAccompagnement.Soin;
import fr.spie.events.parcours.SituationParcours;
import java.time.LocalDate;
import java.util.Optional;

/// Who reads what a dossier says of someone's health, the same in every service (art. 9 GDPR; 4.2,
/// LireDonneesSante): the person, the nurse on a live prescription, and the référent as far as
/// their work goes; nobody else, not even that there is something.
public enum LecteurSante {
    PERSONNE,
    INFIRMIER,
    REFERENT;

    /// The role of nurses.
    private static final String ROLE = "sante";

    /// Whoever may read, as things stand that day.
    public static Optional<LecteurSante> de(
            Appelant appelant, SituationParcours s, LocalDate jour) {
        if (appelant.roles().contains(ROLE) && prescrit(s, jour)) {
            return Optional.of(INFIRMIER);
        }
        return s.porteurAu(jour)
                .filter(r -> r.qualite() == Qualite.REFERENT)
                .filter(r -> r.porteur().professionnel().equals(appelant.professionnel()))
                .filter(r -> r.porteur().institution().equals(appelant.institution()))
                .map(_ -> REFERENT);
    }

    /// The nurse acts on prescription only (Q008, S25): on one that waits, or while the
    /// accompaniment it opened goes on, here or in a dossier that was merged into this one.
    private static boolean prescrit(SituationParcours s, LocalDate jour) {
        return s.ouvertAu(jour)
                && (s.accompagnement().soins().stream()
                                .filter(p -> p.dispositif() == Dispositif.SANTE_IDE)
                                .filter(p -> !p.le().isAfter(jour))
                                .anyMatch(p -> vit(p, s, jour))
                        || s.changements().fusions().stream()
                                .filter(f -> f.annuleeLe().isEmpty())
                                .flatMap(f -> f.accompagnements().stream())
                                .flatMap(id -> s.accompagnement().accompagnement(id).stream())
                                .filter(a -> a.dispositif() == Dispositif.SANTE_IDE)
                                .anyMatch(a -> a.actif(jour)));
    }

    private static boolean vit(Soin prescription, SituationParcours s, LocalDate jour) {
        return s.accompagnement().accompagnements().stream()
                .filter(a -> sert(a, prescription))
                .allMatch(a -> a.etat(jour) != Etat.CLOS);
    }

    private static boolean sert(Accompagnement a, Soin prescription) {
        return a.prescriptionId().filter(prescription.prescriptionId()::equals).isPresent();
    }
}
