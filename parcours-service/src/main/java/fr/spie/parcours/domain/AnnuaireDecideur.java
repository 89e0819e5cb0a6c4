package fr.spie.parcours.domain;

import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.decision.Decideur;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionDeclaree;
import fr.spie.events.parcours.AnnuaireEvenement.InstitutionRetiree;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerDepart;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerInstitution;
import fr.spie.parcours.domain.AnnuaireCommande.HabiliterProfessionnel;
import fr.spie.parcours.domain.AnnuaireCommande.RetirerInstitution;
import fr.spie.parcours.domain.RefusAnnuaire.AnnuaireReserve;
import fr.spie.parcours.domain.RefusAnnuaire.ProfessionnelIntrouvable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules of one entry of the directory.
public final class AnnuaireDecideur
        implements Decideur<AnnuaireCommande, List<Fait<AnnuaireEvenement>>, AnnuaireEvenement> {

    public static final AnnuaireDecideur INSTANCE = new AnnuaireDecideur();

    private AnnuaireDecideur() {}

    @Override
    public List<Fait<AnnuaireEvenement>> initial() {
        return List.of();
    }

    @Override
    public List<AnnuaireEvenement> decider(
            AnnuaireCommande commande, List<Fait<AnnuaireEvenement>> histoire) {
        var dernier = dernier(histoire);
        return switch (commande) {
            case DeclarerInstitution c -> {
                exigerDroit(c.acteur(), c.institution());
                yield nouveau(
                        dernier,
                        new InstitutionDeclaree(c.institution(), c.le(), c.nom(), c.nature()));
            }
            case HabiliterProfessionnel c -> {
                exigerDroit(c.acteur(), c.institution());
                yield nouveau(
                        dernier,
                        new ProfessionnelHabilite(
                                c.professionnel(),
                                c.le(),
                                c.nom(),
                                c.institution(),
                                c.fonction(),
                                c.territoire(),
                                c.capacite()));
            }
            case DeclarerDepart c -> partir(c, dernier);
            case RetirerInstitution c -> {
                exigerDroit(c.acteur(), c.institution());
                yield nouveau(dernier, new InstitutionRetiree(c.institution(), c.le(), c.motif()));
            }
        };
    }

    private static List<AnnuaireEvenement> partir(
            DeclarerDepart c, Optional<AnnuaireEvenement> dernier) {
        var connu =
                dernier.orElseThrow(
                        () -> new ProfessionnelIntrouvable(c.professionnel()).exception());
        if (!(connu instanceof ProfessionnelHabilite habilite)) {
            return List.of();
        }
        if (!c.acteur().professionnel().equals(c.professionnel())) {
            exigerDroit(c.acteur(), habilite.institution());
        }
        return List.of(new ProfessionnelParti(c.professionnel(), c.le(), c.motif()));
    }

    private static void exigerDroit(Acteur acteur, String institution) {
        boolean chezSoi =
                acteur.roles().contains("chef_service") && acteur.institution().equals(institution);
        if (!acteur.encadre() && !acteur.estAutomate() && !chezSoi) {
            throw new AnnuaireReserve(institution).exception();
        }
    }

    /// Silent when the directory says it already, from whatever day.
    private static List<AnnuaireEvenement> nouveau(
            Optional<AnnuaireEvenement> dernier, AnnuaireEvenement dit) {
        return dernier.filter(connu -> memeContenu(connu, dit)).isPresent()
                ? List.of()
                : List.of(dit);
    }

    private static boolean memeContenu(AnnuaireEvenement connu, AnnuaireEvenement dit) {
        return switch (dit) {
            case InstitutionDeclaree d ->
                    new InstitutionDeclaree(
                                    d.institution(), connu.effectifLe(), d.nom(), d.nature())
                            .equals(connu);
            case ProfessionnelHabilite d ->
                    new ProfessionnelHabilite(
                                    d.professionnel(),
                                    connu.effectifLe(),
                                    d.nom(),
                                    d.institution(),
                                    d.fonction(),
                                    d.territoire(),
                                    d.capacite())
                            .equals(connu);
            case ProfessionnelParti d -> d.equals(connu);
            case InstitutionRetiree d ->
                    new InstitutionRetiree(d.institution(), connu.effectifLe(), d.motif())
                            .equals(connu);
        };
    }

    private static Optional<AnnuaireEvenement> dernier(List<Fait<AnnuaireEvenement>> histoire) {
        return histoire.isEmpty()
                ? Optional.empty()
                : Optional.of(Histoire.ordonnee(histoire).getLast().evenement());
    }

    @Override
    public List<Fait<AnnuaireEvenement>> evoluer(
            List<Fait<AnnuaireEvenement>> histoire, Fait<AnnuaireEvenement> fait) {
        return Stream.concat(histoire.stream(), Stream.of(fait)).toList();
    }
}
