package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S5;
import static fr.spie.cli.audit.Invariant.S6;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A handover is proposed, waits alone, and has one answer (S5, S6).
final class ControleRelais implements Controle {

    private static final Set<String> SANS_SUITE =
            Set.of("RelaisRefuse", "RelaisExpire", "RelaisAnnule");
    private static final Set<String> CLOTURES = Set.of("DossierClos", "DossierAbsorbe");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            for (var acte : recit.dits()) {
                if (recit.redit(acte)) {
                    continue;
                }
                if (acte.est("RelaisPropose")) {
                    proposition(acte, recit.avant(acte), bareme, rapport);
                } else if (acte.est("RelaisAccepte")) {
                    acceptation(acte, recit.avant(acte), rapport);
                } else if (acte.parmi(SANS_SUITE)) {
                    echec(acte, recit.avant(acte), rapport);
                } else if (ControlePorteur.NOMMENT.containsKey(acte.type())) {
                    journal.cause(acte, SANS_SUITE)
                            .ifPresent(
                                    c ->
                                            rapport.noter(
                                                    S6,
                                                    recit.dossier(),
                                                    acte.le(),
                                                    "un relais qui échoue change le porteur",
                                                    c,
                                                    acte));
                }
            }
        }
    }

    private static void proposition(Acte acte, List<Acte> avant, Bareme bareme, Rapport rapport) {
        var enAttente =
                avant.stream()
                        .filter(a -> a.est("RelaisPropose") && reponse(a, avant).isEmpty())
                        .toList();
        if (enAttente.size() >= bareme.nombre("RELAIS.EN_ATTENTE", acte.le())) {
            rapport.noter(
                    S6,
                    acte.sujet(),
                    acte.le(),
                    "un relais est proposé pendant qu’un autre attend",
                    enAttente.getFirst(),
                    acte);
        }
        var tenue = Fil.de(avant).au(acte.le()).tenue();
        if (tenue.filter(t -> t.qui().equals(acte.qui("de"))).isEmpty()) {
            rapport.noter(S5, acte, acte.qui("de") + " propose un dossier qu’il ne porte pas");
        }
    }

    /// What ended a handover: its answer, or the closing of the dossier.
    static Optional<Acte> reponse(Acte propose, List<Acte> connus) {
        return connus.stream()
                .filter(a -> repond(a, propose) || (a.parmi(CLOTURES) && a.rang() > propose.rang()))
                .findFirst();
    }

    private static boolean repond(Acte acte, Acte propose) {
        return (acte.est("RelaisAccepte") || acte.parmi(SANS_SUITE))
                && acte.texte("relaisId").equals(propose.texte("relaisId"));
    }

    private static Optional<Acte> propose(Acte reponse, List<Acte> avant) {
        return avant.stream()
                .filter(a -> a.est("RelaisPropose"))
                .filter(a -> a.texte("relaisId").equals(reponse.texte("relaisId")))
                .findFirst();
    }

    private static void acceptation(Acte acte, List<Acte> avant, Rapport rapport) {
        var propose = propose(acte, avant);
        if (propose.isEmpty()) {
            rapport.noter(S5, acte, "un relais jamais proposé est accepté");
            return;
        }
        var p = propose.get();
        avant.stream()
                .filter(a -> repond(a, p))
                .findFirst()
                .ifPresent(
                        deja ->
                                rapport.noter(
                                        S6,
                                        acte.sujet(),
                                        acte.le(),
                                        "un relais déjà répondu est accepté",
                                        deja,
                                        acte));
        if (p.jour("echeanceLe").filter(e -> acte.suLe().isAfter(e)).isPresent()) {
            rapport.noter(
                    S5,
                    acte.sujet(),
                    acte.le(),
                    "un relais est accepté après son échéance",
                    p,
                    acte);
        }
        boolean receveur = acte.institution().equals(p.qui("vers").institution());
        if (!acte.qui("vers").equals(p.qui("vers")) || !receveur) {
            rapport.noter(
                    S5, acte.sujet(), acte.le(), "un relais est accepté par un autre", p, acte);
        }
    }

    private static void echec(Acte acte, List<Acte> avant, Rapport rapport) {
        var propose = propose(acte, avant);
        if (propose.isEmpty()) {
            rapport.noter(S6, acte, "un relais jamais proposé prend fin");
            return;
        }
        avant.stream()
                .filter(a -> repond(a, propose.get()))
                .findFirst()
                .ifPresent(
                        deja ->
                                rapport.noter(
                                        S6,
                                        acte.sujet(),
                                        acte.le(),
                                        "un relais déjà répondu prend fin",
                                        deja,
                                        acte));
        boolean tropTot =
                acte.est("RelaisExpire")
                        && propose.get()
                                .jour("echeanceLe")
                                .filter(e -> acte.suLe().isBefore(e))
                                .isPresent();
        if (tropTot) {
            rapport.noter(S6, acte, "un relais expire avant son échéance");
        }
    }
}
