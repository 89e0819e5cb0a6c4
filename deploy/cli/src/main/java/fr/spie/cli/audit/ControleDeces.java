package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S19;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Nothing is sent once a death is known (S19).
final class ControleDeces implements Controle {

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            var deces =
                    recit.parcours().stream()
                            .filter(a -> a.est("DossierClos"))
                            .filter(a -> a.texte("issue").equals("DECES"))
                            .toList();
            if (!deces.isEmpty()) {
                Stream.concat(recit.orientation().stream(), recit.parcours().stream())
                        .filter(a -> a.est("RappelEmis") || a.est("RelanceEnvoyee"))
                        .forEach(a -> envoi(a, deces, recit, bareme, rapport));
            }
        }
    }

    private static void envoi(
            Acte envoi, List<Acte> deces, Recit recit, Bareme bareme, Rapport rapport) {
        var retard = bareme.duree("DIFFUSION", envoi.le());
        for (var d : deces) {
            var entendu = envoi.est("RappelEmis") ? d.suA() : d.suA().plus(retard);
            if (envoi.suA().isAfter(entendu) && !corrige(d, recit, envoi.suA())) {
                rapport.noter(
                        S19,
                        recit.dossier(),
                        envoi.le(),
                        envoi.type() + " alors que le décès est connu",
                        d,
                        envoi);
            }
        }
    }

    private static boolean corrige(Acte deces, Recit recit, Instant instant) {
        var connus = recit.parcours().stream().filter(a -> !a.suA().isAfter(instant)).toList();
        return new Recit(recit.dossier(), List.of(), connus)
                .parcours("DossierClos")
                .noneMatch(a -> a.id().equals(deces.id()));
    }
}
