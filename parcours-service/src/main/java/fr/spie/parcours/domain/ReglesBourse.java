package fr.spie.parcours.domain;

import static fr.spie.parcours.domain.Exigences.beneficiaire;
import static fr.spie.parcours.domain.Exigences.decisionDuJour;
import static fr.spie.parcours.domain.Exigences.droit;
import static fr.spie.parcours.domain.Exigences.exister;
import static fr.spie.parcours.domain.Exigences.fait;
import static fr.spie.parcours.domain.Exigences.ouvert;
import static fr.spie.parcours.domain.Exigences.porteur;
import static fr.spie.parcours.domain.Exigences.referentDesigne;
import static fr.spie.parcours.domain.Exigences.suivi;

import fr.spie.events.parcours.OutilEvenement.BenevolatEffectue;
import fr.spie.events.parcours.OutilEvenement.BoursePermisClose;
import fr.spie.events.parcours.OutilEvenement.BoursePermisDemandee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisReservee;
import fr.spie.events.parcours.OutilEvenement.BoursePermisVersee;
import fr.spie.events.parcours.OutilEvenement.ConventionBourseSignee;
import fr.spie.events.parcours.OutilEvenement.IssueBourse;
import fr.spie.events.parcours.ParcoursEvenement;
import fr.spie.events.parcours.SituationOutils.Bourse;
import fr.spie.events.parcours.SituationParcours;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import fr.spie.parcours.domain.OutilCommande.CloreBoursePermis;
import fr.spie.parcours.domain.OutilCommande.DemanderBoursePermis;
import fr.spie.parcours.domain.OutilCommande.NoterBenevolat;
import fr.spie.parcours.domain.OutilCommande.NoterPlaceBourse;
import fr.spie.parcours.domain.OutilCommande.SignerConventionBourse;
import fr.spie.parcours.domain.OutilCommande.VerserBoursePermis;
import fr.spie.parcours.domain.RefusOutil.AideOrdinaireOuverte;
import fr.spie.parcours.domain.RefusOutil.BenevolatInsuffisant;
import fr.spie.parcours.domain.RefusOutil.BourseDejaClose;
import fr.spie.parcours.domain.RefusOutil.BourseDejaDemandee;
import fr.spie.parcours.domain.RefusOutil.BourseIntrouvable;
import fr.spie.parcours.domain.RefusOutil.BourseNonVersee;
import fr.spie.parcours.domain.RefusOutil.BourseSansConvention;
import fr.spie.parcours.domain.RefusOutil.BourseSansPlace;
import fr.spie.parcours.domain.RefusOutil.BourseVersee;
import fr.spie.parcours.domain.RefusOutil.HeuresDuJourInvalides;
import fr.spie.parcours.domain.RefusOutil.IssueBourseCalculee;
import fr.spie.parcours.domain.RefusOutil.MotifDeFinObligatoire;
import fr.spie.parcours.domain.RefusParcours.DateAnterieure;
import fr.spie.parcours.domain.RefusParcours.DateFuture;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The driving-licence grant: asked for by the référent, kept for the person among those of the
/// year, signed by three, paid to the driving school once the code is obtained, given back in hours
/// of volunteering (Q050 to Q053).
final class ReglesBourse {

    private static final int CENTIMES = 100;
    private static final int HEURES_DU_JOUR = 24;

    private final Regles regles;

    ReglesBourse(Regles regles) {
        this.regles = regles;
    }

    List<ParcoursEvenement> demander(DemanderBoursePermis c, SituationParcours s) {
        if (s.outils().bourse(c.bourseId()).isPresent()) {
            return List.of();
        }
        ouvert(c, s);
        decisionDuJour(c);
        var porteur = porteur(c, s, c.le());
        referentDesigne(c, porteur);
        droit(
                c.acteur().repondPour(porteur.porteur()) || c.acteur().encadre(),
                "Une bourse au permis est demandée par le référent unique.");
        beneficiaire(c, s);
        s.outils().bourses().stream()
                .filter(Bourse::accordee)
                .findFirst()
                .ifPresent(
                        b -> {
                            throw new BourseDejaDemandee(b.bourseId()).exception();
                        });
        if (!c.sansAideOrdinaire()) {
            throw new AideOrdinaireOuverte(c.dossierId()).exception();
        }
        return List.of(
                new BoursePermisDemandee(
                        c.dossierId(),
                        c.le(),
                        c.bourseId(),
                        c.le().getYear(),
                        c.association(),
                        c.autoEcole()));
    }

    /// The consequence of what the grants of the year said: never refused once known here.
    List<ParcoursEvenement> noterPlace(NoterPlaceBourse c, SituationParcours s) {
        var b = bourse(c, s, c.bourseId());
        if (!b.enCours() || b.numero().isPresent()) {
            return List.of();
        }
        return List.of(
                c.numero()
                        .<ParcoursEvenement>map(
                                numero ->
                                        new BoursePermisReservee(
                                                c.dossierId(),
                                                c.le(),
                                                b.bourseId(),
                                                b.annee(),
                                                numero))
                        .orElseGet(() -> fin(c, b, IssueBourse.CONTINGENT_EPUISE, "")));
    }

    List<ParcoursEvenement> signer(SignerConventionBourse c, SituationParcours s) {
        var b = bourse(c, s, c.bourseId());
        if (b.conventionLe().isPresent()) {
            return List.of();
        }
        exigerEnCours(b);
        ouvert(c, s);
        decisionDuJour(c);
        droit(
                c.acteur().preside(),
                "La convention d’une bourse est signée par le président du conseil départemental.");
        beneficiaire(c, s);
        if (b.numero().isEmpty()) {
            throw new BourseSansPlace(b.bourseId()).exception();
        }
        var parametre = Parametre.BOURSE_PERMIS_HEURES_BENEVOLAT;
        int min = regles.nombre(parametre, c.le());
        int heures = c.heures().orElse(min);
        if (heures < min) {
            throw new BenevolatInsuffisant(heures, min, regles.source(parametre, c.le()))
                    .exception();
        }
        return List.of(
                new ConventionBourseSignee(
                        c.dossierId(),
                        c.le(),
                        b.bourseId(),
                        heures,
                        regles.nombre(Parametre.BOURSE_PERMIS_MONTANT, c.le()) * CENTIMES));
    }

    /// From the day of the convention on: what was given before is not given in return.
    List<ParcoursEvenement> noterBenevolat(NoterBenevolat c, SituationParcours s) {
        var b = bourse(c, s, c.bourseId());
        if (b.benevolats().contains(c.benevolatId())) {
            return List.of();
        }
        exigerEnCours(b);
        fait(c);
        suivi(c, s, "Le bénévolat est noté par qui suit le dossier.");
        var depuis =
                b.conventionLe()
                        .orElseThrow(() -> new BourseSansConvention(b.bourseId()).exception());
        if (c.le().isBefore(depuis)) {
            throw new DateAnterieure(c.le(), depuis).exception();
        }
        if (c.heures() < 1 || c.heures() > HEURES_DU_JOUR) {
            throw new HeuresDuJourInvalides(c.heures()).exception();
        }
        return List.of(
                new BenevolatEffectue(
                        c.dossierId(), c.le(), b.bourseId(), c.benevolatId(), c.heures()));
    }

    /// What was promised is paid, even after the dossier is closed: the convention holds.
    List<ParcoursEvenement> verser(VerserBoursePermis c, SituationParcours s) {
        var b = bourse(c, s, c.bourseId());
        if (b.verseeLe().isPresent()) {
            return List.of();
        }
        exigerEnCours(b);
        decisionDuJour(c);
        droit(
                c.acteur().encadre(),
                "Une bourse est versée par le département : un chef de projet ou un délégué du"
                        + " président du conseil départemental.");
        int centimes =
                b.centimes().orElseThrow(() -> new BourseSansConvention(b.bourseId()).exception());
        if (c.codeObtenuLe().isAfter(c.le())) {
            throw new DateFuture(c.codeObtenuLe(), c.le()).exception();
        }
        return List.of(
                new BoursePermisVersee(
                        c.dossierId(),
                        c.le(),
                        b.bourseId(),
                        c.codeObtenuLe(),
                        b.autoEcole(),
                        centimes));
    }

    List<ParcoursEvenement> clore(CloreBoursePermis c, SituationParcours s) {
        var b = bourse(c, s, c.bourseId());
        if (b.issue().filter(c.issue()::equals).isPresent()) {
            return List.of();
        }
        exigerEnCours(b);
        decisionDuJour(c);
        switch (c.issue()) {
            case CONTINGENT_EPUISE -> throw new IssueBourseCalculee(c.issue()).exception();
            case PERMIS_OBTENU -> {
                suivi(c, s, "Une bourse est close par qui suit le dossier.");
                exigerTenue(c, b);
            }
            case REFUSEE -> {
                droit(
                        c.acteur().preside(),
                        "Une bourse est refusée par le président du conseil départemental.");
                exigerMotif(c);
                b.verseeLe()
                        .ifPresent(
                                le -> {
                                    throw new BourseVersee(b.bourseId(), le).exception();
                                });
            }
            case ABANDONNEE -> {
                suivi(c, s, "Une bourse est close par qui suit le dossier.");
                exigerMotif(c);
            }
        }
        return List.of(fin(c, b, c.issue(), c.motif()));
    }

    private void exigerTenue(CloreBoursePermis c, Bourse b) {
        if (b.verseeLe().isEmpty()) {
            throw new BourseNonVersee(b.bourseId()).exception();
        }
        int promises = b.heuresPromises().orElse(0);
        if (b.heuresFaites() < promises) {
            throw new BenevolatInsuffisant(
                            b.heuresFaites(),
                            promises,
                            regles.source(Parametre.BOURSE_PERMIS_HEURES_BENEVOLAT, c.le()))
                    .exception();
        }
    }

    private static void exigerMotif(CloreBoursePermis c) {
        if (c.motif().isBlank()) {
            throw new MotifDeFinObligatoire(c.bourseId()).exception();
        }
    }

    /// What ends with the dossier: a grant that nobody has signed goes back to the others.
    static Stream<ParcoursEvenement> avecLeDossier(ParcoursCommande c, SituationParcours s) {
        return s.outils().bourses().stream()
                .filter(b -> b.enCours() && b.conventionLe().isEmpty())
                .map(b -> fin(c, b, IssueBourse.ABANDONNEE, "Le dossier est clos."));
    }

    private static ParcoursEvenement fin(
            ParcoursCommande c, Bourse b, IssueBourse issue, String motif) {
        return new BoursePermisClose(
                c.dossierId(),
                c.le(),
                b.bourseId(),
                b.annee(),
                issue,
                issue != IssueBourse.CONTINGENT_EPUISE && b.verseeLe().isEmpty(),
                motif);
    }

    private static Bourse bourse(ParcoursCommande c, SituationParcours s, UUID id) {
        exister(c, s);
        return s.outils().bourse(id).orElseThrow(() -> new BourseIntrouvable(id).exception());
    }

    private static void exigerEnCours(Bourse b) {
        b.closeLe()
                .ifPresent(
                        le -> {
                            throw new BourseDejaClose(b.bourseId(), le).exception();
                        });
    }
}
