package fr.spie.cli.audit;

import static fr.spie.cli.audit.Invariant.S14;
import static fr.spie.cli.audit.Invariant.S16;
import static fr.spie.cli.audit.Invariant.S27;
import static fr.spie.cli.audit.Invariant.S8;

import java.util.Set;

/// What must not follow from what: status, rights, moves and refusals of the person break nothing
/// (S8, S14, S16, S27).
final class ControleCauses implements Controle {

    private static final Set<String> FERMENT =
            Set.of("DossierClos", "AccompagnementClos", "EtapeTerminee");
    private static final Set<String> DEPLACENT =
            Set.of("ReferentDesigne", "RelaisAccepte", "PorteurProvisoireDesigne");
    private static final Set<String> SUSPENSION = Set.of("DroitsSuspendus");
    private static final Set<String> STATUT =
            Set.of(
                    "DroitsFermes",
                    "DroitsRetablis",
                    "DroitConstate",
                    "StatutChange",
                    "EmploiDemarre",
                    "EmploiRompu");
    private static final Set<String> DEMENAGEMENT = Set.of("Demenagement", "TerritoireChange");
    private static final Set<String> PARTAGE = Set.of("PartageRefuse");
    private static final Set<String> MALGRE_TOUT = Set.of("DECES", "FUSION", "TRANSFERE");

    @Override
    public void controler(Journal journal, Bareme bareme, Rapport rapport) {
        for (var recit : journal.recits()) {
            for (var acte : recit.dits()) {
                boolean ferme = acte.parmi(FERMENT) && !MALGRE_TOUT.contains(acte.texte("issue"));
                if (ferme) {
                    interdire(S16, acte, SUSPENSION, journal, rapport);
                    interdire(S8, acte, STATUT, journal, rapport);
                }
                if (acte.parmi(DEPLACENT)) {
                    interdire(S16, acte, SUSPENSION, journal, rapport);
                    interdire(S8, acte, STATUT, journal, rapport);
                }
                if (ferme || acte.parmi(DEPLACENT) || acte.est("ContratRevise")) {
                    interdire(S14, acte, DEMENAGEMENT, journal, rapport);
                    interdire(S27, acte, PARTAGE, journal, rapport);
                }
                if (acte.est("RelaisPropose") || acte.est("RelaisAccepte")) {
                    partage(acte, recit, rapport);
                }
            }
        }
    }

    private static void interdire(
            Invariant regle, Acte acte, Set<String> causes, Journal journal, Rapport rapport) {
        journal.cause(acte, causes)
                .ifPresent(
                        cause ->
                                rapport.noter(
                                        regle,
                                        acte.sujet(),
                                        acte.le(),
                                        cause.type() + " entraîne " + acte.type(),
                                        cause,
                                        acte));
    }

    /// No handover to an institution the person does not want (E25).
    private static void partage(Acte acte, Recit recit, Rapport rapport) {
        var institution = acte.qui("vers").institution();
        boolean refuse = false;
        for (var a : recit.avant(acte)) {
            if (a.texte("institution").equals(institution)) {
                refuse = a.est("PartageRefuse") || (refuse && !a.est("PartageRetabli"));
            }
        }
        if (refuse) {
            rapport.noter(
                    S27, acte, "la personne refuse que " + institution + " suive son dossier");
        }
    }
}
