package fr.spie.orientation.view.delais;

import fr.spie.backbone.projection.Histoires;
import fr.spie.backbone.web.Lecture;
import fr.spie.events.Contexte;
import fr.spie.events.Fait;
import fr.spie.events.Histoire;
import fr.spie.events.orientation.DelaiOrientation.Nature;
import fr.spie.events.orientation.OrientationEvenement;
import fr.spie.events.orientation.SituationIdentite.EtatLien;
import fr.spie.events.orientation.SituationOrientation;
import fr.spie.events.orientation.SituationOrientation.Residence;
import fr.spie.events.regles.Regles;
import fr.spie.orientation.view.delais.RapportDelais.Classe;
import fr.spie.orientation.view.homonymes.Homonymes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Computes the report on delays by the fold, at both times: a correction changes what is known
/// from its recording on, never what was known before (S22).
@Component
class Delais {

    private static final int PAGE = 500;

    private final Histoires histoires;
    private final Homonymes homonymes;
    private final Regles regles;
    private final List<Integer> bornes;

    Delais(
            Histoires histoires,
            Homonymes homonymes,
            Regles regles,
            @Value("${spie.orientation.classes-delais}") List<Integer> bornes) {
        this.histoires = histoires;
        this.homonymes = homonymes;
        this.regles = regles;
        this.bornes = List.copyOf(bornes);
    }

    RapportDelais rapport(Optional<String> territoire, Lecture lecture) {
        var compte = new Compte(lecture.etatAu());
        var absorbes = absorbes(lecture);
        situations(
                lecture,
                (dossierId, s) -> {
                    var ici = s.residence().map(Residence::territoire);
                    if (!absorbes.contains(dossierId)
                            && (territoire.isEmpty() || ici.equals(territoire))) {
                        compte.ajouter(s);
                    }
                });
        return compte.rapport(territoire, lecture);
    }

    /// Those that went on in another one then: a person counts once (S20).
    private Set<UUID> absorbes(Lecture lecture) {
        var absorbes = new HashSet<UUID>();
        histoires
                .de(
                        homonymes.absorbants().stream().map(UUID::toString).toList(),
                        OrientationEvenement.class)
                .values()
                .forEach(
                        faits ->
                                situation(faits, lecture)
                                        .identites()
                                        .liens()
                                        .forEach(
                                                (autre, lien) -> {
                                                    if (lien.etat() == EtatLien.RAPPROCHE) {
                                                        absorbes.add(autre);
                                                    }
                                                }));
        return absorbes;
    }

    private static SituationOrientation situation(
            List<Fait<OrientationEvenement>> faits, Lecture lecture) {
        return SituationOrientation.de(Histoire.au(faits, lecture.etatAu(), lecture.connuAu()));
    }

    private void situations(Lecture lecture, BiConsumer<UUID, SituationOrientation> suite) {
        var topic = Contexte.ORIENTATION.topic();
        var page = histoires.sujets(topic, "", PAGE);
        while (!page.isEmpty()) {
            histoires
                    .de(page, OrientationEvenement.class)
                    .forEach(
                            (sujet, faits) ->
                                    suite.accept(
                                            UUID.fromString(sujet), situation(faits, lecture)));
            page = histoires.sujets(topic, page.getLast(), PAGE);
        }
    }

    private final class Compte {

        private final LocalDate jour;
        private final List<Integer> durees = new ArrayList<>();
        private int enAttente;
        private int dansLeDelaiLocal;
        private int horsDelaiLegal;

        private Compte(LocalDate jour) {
            this.jour = jour;
        }

        private void ajouter(SituationOrientation s) {
            var decidee = s.premiereOrientation();
            if (decidee.isPresent() && s.droits().isPresent()) {
                var le = decidee.get().depuisLe();
                durees.add((int) ChronoUnit.DAYS.between(s.droits().get().depuisLe(), le));
                dansLeDelaiLocal += apres(s, Nature.LOCAL, le) ? 0 : 1;
                horsDelaiLegal += apres(s, Nature.LEGAL, le) ? 1 : 0;
            } else if (s.aOrienter()) {
                enAttente++;
                horsDelaiLegal += apres(s, Nature.LEGAL, jour) ? 1 : 0;
            }
        }

        private boolean apres(SituationOrientation s, Nature nature, LocalDate le) {
            return s.limite(nature, regles).filter(le::isAfter).isPresent();
        }

        private RapportDelais rapport(Optional<String> territoire, Lecture lecture) {
            var triees = durees.stream().sorted().toList();
            return new RapportDelais(
                    lecture.etatAu(),
                    lecture.connuAu(),
                    territoire,
                    IntStream.rangeClosed(0, bornes.size()).mapToObj(this::classe).toList(),
                    durees.size(),
                    enAttente,
                    dansLeDelaiLocal,
                    horsDelaiLegal,
                    triees.isEmpty()
                            ? Optional.empty()
                            : Optional.of(triees.get((triees.size() - 1) / 2)));
        }

        private Classe classe(int rang) {
            int apres = rang == 0 ? Integer.MIN_VALUE : bornes.get(rang - 1);
            boolean derniere = rang == bornes.size();
            int jusqua = derniere ? Integer.MAX_VALUE : bornes.get(rang);
            int nombre = (int) durees.stream().filter(d -> d > apres && d <= jusqua).count();
            return derniere
                    ? new Classe("plus de " + apres + " jours", Optional.empty(), nombre)
                    : new Classe(jusqua + " jours au plus", Optional.of(jusqua), nombre);
        }
    }
}
