package fr.spie.events.fse;

import fr.spie.events.Fait;
import fr.spie.events.Identifiants;
import fr.spie.events.Jour;
import fr.spie.events.fse.FseEvenement.EntreeRectifiee;
import fr.spie.events.fse.FseEvenement.ParticipationEvenement;
import fr.spie.events.fse.FseEvenement.ParticipationOuverte;
import fr.spie.events.fse.FseEvenement.RentreeConstatee;
import fr.spie.events.fse.FseEvenement.SituationConstatee;
import fr.spie.events.fse.FseEvenement.SortieConstatee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Tells the facts of one participation; each is recorded on its own day unless told otherwise.
final class RecitParticipation {

    static final UUID OPERATION = new UUID(1, 1);

    final UUID id;
    private final List<Fait<ParticipationEvenement>> faits = new ArrayList<>();

    RecitParticipation(int numero) {
        id = Identifiants.derive(OPERATION, "personne " + numero);
    }

    static RecitParticipation femme(LocalDate entreeLe, StatutEmploi statut) {
        return new RecitParticipation(1).entre(entreeLe, Sexe.F, 34, statut, 3);
    }

    RecitParticipation entre(LocalDate le, Sexe sexe, int age, StatutEmploi statut, int cite) {
        return ouvre(
                le,
                Optional.of(sexe),
                Optional.of(age),
                Optional.of(statut),
                statut == StatutEmploi.CHOMEUR ? Optional.of(le.minusMonths(8)) : Optional.empty(),
                Optional.of(cite));
    }

    RecitParticipation ouvre(
            LocalDate le,
            Optional<Sexe> sexe,
            Optional<Integer> age,
            Optional<StatutEmploi> statut,
            Optional<LocalDate> sansEmploiDepuisLe,
            Optional<Integer> cite) {
        return connu(
                le,
                new ParticipationOuverte(
                        id,
                        le,
                        OPERATION,
                        Identifiants.derive(id, "dossier"),
                        sexe,
                        age,
                        Optional.empty(),
                        statut,
                        sansEmploiDepuisLe,
                        cite));
    }

    RecitParticipation sort(LocalDate le, NatureSortie nature) {
        return connu(le, new SortieConstatee(id, le, nature));
    }

    RecitParticipation sort(LocalDate le) {
        return sort(le, NatureSortie.PREVUE);
    }

    RecitParticipation revient(LocalDate le) {
        return connu(le, new RentreeConstatee(id, le));
    }

    RecitParticipation est(LocalDate le, StatutEmploi statut) {
        return connu(le, new SituationConstatee(id, le, statut, "attestation"));
    }

    RecitParticipation rectifieCite(LocalDate connuLe, int cite) {
        return connu(
                connuLe,
                new EntreeRectifiee(
                        id,
                        faits.getFirst().evenement().effectifLe(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(cite),
                        "pièce reçue"));
    }

    RecitParticipation connu(LocalDate connuLe, ParticipationEvenement evenement) {
        int sequence = faits.size();
        faits.add(
                new Fait<>(
                        Identifiants.derive(id, "fait " + sequence),
                        sequence,
                        evenement,
                        Jour.debut(connuLe).plusSeconds(sequence),
                        "departement",
                        "agent-fse-1",
                        id,
                        Optional.empty()));
        return this;
    }

    List<Fait<ParticipationEvenement>> faits() {
        return List.copyOf(faits);
    }

    SituationParticipation situation() {
        return SituationParticipation.de(faits).orElseThrow();
    }

    Verdict verdict(Indicateur indicateur, LocalDate etatAu) {
        return indicateur.examiner(situation(), ReglesFse.au(etatAu), etatAu);
    }

    boolean compte(Indicateur indicateur, LocalDate etatAu) {
        return verdict(indicateur, etatAu).compte();
    }
}
