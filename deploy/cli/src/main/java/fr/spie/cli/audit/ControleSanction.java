package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.SANCTION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A suspension: for a breach of the contract in force, with ten days to answer and an opinion
/// before it is decided, as it was proposed (2.5). Whether the household is spared, and whether a
/// reason was legitimate, is not published.
final class ControleSanction implements Controle {

    private static final int TOUT = 100;

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            for (var acte : recit.dits()) {
                if (recit.redit(acte)) {
                    continue;
                }
                switch (acte.type()) {
                    case "ManquementConstate" -> manquement(acte, recit.avant(acte), rapport);
                    case "SuspensionProposee" ->
                            proposition(acte, recit.avant(acte), bareme, rapport);
                    case "SuspensionDecidee" -> decision(acte, recit.avant(acte), bareme, rapport);
                    default -> {
                        // no sanction
                    }
                }
            }
        }
    }

    private static void manquement(Acte acte, List<Acte> avant, Rapport rapport) {
        var contrat = memes("contratId", acte, avant).toList();
        boolean signe =
                contrat.stream().anyMatch(a -> a.est("ContratSigne") && !a.le().isAfter(acte.le()));
        boolean court =
                contrat.stream()
                        .flatMap(a -> a.jour("finLe").stream())
                        .max(LocalDate::compareTo)
                        .filter(fin -> !fin.isBefore(acte.le()))
                        .isPresent();
        if (!signe || !court) {
            rapport.noter(SANCTION, acte, "manquement hors de tout contrat en cours");
        }
        if (acte.texte("clause").isBlank()) {
            rapport.noter(SANCTION, acte, "manquement à aucune clause");
        }
    }

    private static void proposition(Acte acte, List<Acte> avant, Bareme bareme, Rapport rapport) {
        boolean constate =
                memes("manquementId", acte, avant).anyMatch(a -> a.est("ManquementConstate"));
        if (!constate) {
            rapport.noter(SANCTION, acte, "proposée pour un manquement que personne n’a constaté");
        }
        int taux = nombre(acte, "taux");
        if (taux < Math.max(1, bareme.nombre("SANCTION.TAUX_MIN", acte.le())) || taux > TOUT) {
            rapport.noter(SANCTION, acte, "proposée à " + taux + " %");
        }
        boolean deja = avant.stream().anyMatch(a -> a.est("SuspensionDecidee"));
        int max = bareme.nombre(deja ? "SANCTION.REPETEE" : "SANCTION.PREMIERE", acte.le());
        int mois = nombre(acte, "mois");
        if (mois < 1 || mois > max) {
            rapport.noter(SANCTION, acte, "proposée pour " + mois + " mois, " + max + " au plus");
        }
    }

    private static void decision(Acte acte, List<Acte> avant, Bareme bareme, Rapport rapport) {
        var proposee =
                memes("suspensionId", acte, avant)
                        .filter(a -> a.est("SuspensionProposee"))
                        .findFirst();
        if (proposee.isEmpty()) {
            rapport.noter(SANCTION, acte, "décidée sans avoir été proposée");
            return;
        }
        var reponse = bareme.apres("SANCTION.CONTRADICTOIRE", proposee.get().le());
        if (!acte.le().isAfter(reponse)) {
            rapport.noter(SANCTION, acte, "décidée avant la fin du contradictoire, le " + reponse);
        }
        if (memes("suspensionId", acte, avant).noneMatch(a -> a.est("AvisRendu"))) {
            rapport.noter(SANCTION, acte, "décidée sans avis");
        }
        var fin = acte.le().plusMonths(nombre(proposee.get(), "mois"));
        if (nombre(acte, "taux") != nombre(proposee.get(), "taux")
                || acte.jour("debutLe").filter(d -> !d.isBefore(acte.le())).isEmpty()
                || acte.jour("finLe").filter(f -> !f.isAfter(fin)).isEmpty()) {
            rapport.noter(SANCTION, acte, "décidée autrement que proposée");
        }
    }

    private static Stream<Acte> memes(String champ, Acte acte, List<Acte> avant) {
        return avant.stream()
                .filter(a -> !a.texte(champ).isBlank() && a.texte(champ).equals(acte.texte(champ)));
    }

    private static int nombre(Acte acte, String champ) {
        return acte.corps().path(champ).asInt(0);
    }
}
