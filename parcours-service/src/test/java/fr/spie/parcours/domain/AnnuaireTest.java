package fr.spie.parcours.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.spie.events.Fait;
import fr.spie.events.Jour;
import fr.spie.events.decision.RefusException;
import fr.spie.events.parcours.AnnuaireEvenement;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelHabilite;
import fr.spie.events.parcours.AnnuaireEvenement.ProfessionnelParti;
import fr.spie.parcours.domain.AnnuaireCommande.DeclarerDepart;
import fr.spie.parcours.domain.AnnuaireCommande.HabiliterProfessionnel;
import fr.spie.parcours.domain.RefusAnnuaire.AnnuaireReserve;
import fr.spie.parcours.domain.RefusAnnuaire.ProfessionnelIntrouvable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnnuaireTest {

    static final LocalDate LE = LocalDate.of(2025, 2, 3);
    static final ProfessionnelHabilite HABILITE =
            new ProfessionnelHabilite(
                    "cip-1",
                    LE,
                    "Camille Exemple",
                    "departement",
                    "CIP",
                    Optional.of("MAURIAC"),
                    Optional.of(70));

    static Acteur pcd(LocalDate jour) {
        return new Acteur("departement", "delegue", Set.of("pcd"), jour);
    }

    static HabiliterProfessionnel habiliter(Acteur acteur, LocalDate le) {
        return new HabiliterProfessionnel(
                "cip-1",
                acteur,
                le,
                "Camille Exemple",
                "departement",
                "CIP",
                Optional.of("MAURIAC"),
                Optional.of(70));
    }

    @Test
    void a_professional_is_said_once() {
        assertThat(decider(habiliter(pcd(LE), LE))).containsExactly(HABILITE);
        assertThat(decider(habiliter(pcd(LE), LE.plusDays(3)), HABILITE)).isEmpty();
    }

    @Test
    void a_professional_leaves_once_and_may_come_back() {
        var depart = new DeclarerDepart("cip-1", pcd(LE), LE.plusDays(9), "Mutation.");
        var parti = new ProfessionnelParti("cip-1", LE.plusDays(9), "Mutation.");
        assertThat(decider(depart, HABILITE)).containsExactly(parti);
        assertThat(decider(depart, HABILITE, parti)).isEmpty();
        assertThat(decider(habiliter(pcd(LE), LE.plusDays(30)), HABILITE, parti)).hasSize(1);
    }

    @Test
    void nobody_unknown_leaves() {
        assertThat(refus(new DeclarerDepart("cip-1", pcd(LE), LE, "")))
                .isEqualTo(new ProfessionnelIntrouvable("cip-1"));
    }

    @Test
    void a_referent_does_not_keep_the_directory() {
        var referent = new Acteur("departement", "cip-2", Set.of("referent"), LE);
        assertThat(refus(habiliter(referent, LE))).isEqualTo(new AnnuaireReserve("departement"));
    }

    private static List<AnnuaireEvenement> decider(
            AnnuaireCommande commande, AnnuaireEvenement... passes) {
        var histoire = new ArrayList<Fait<AnnuaireEvenement>>();
        for (var passe : passes) {
            histoire.add(
                    new Fait<>(
                            new UUID(9, histoire.size()),
                            histoire.size(),
                            passe,
                            Jour.debut(passe.effectifLe()),
                            "departement",
                            "test",
                            new UUID(8, 8),
                            Optional.empty()));
        }
        return AnnuaireDecideur.INSTANCE.decider(commande, List.copyOf(histoire));
    }

    private static Object refus(AnnuaireCommande commande, AnnuaireEvenement... passes) {
        return catchThrowableOfType(RefusException.class, () -> decider(commande, passes)).refus();
    }
}
