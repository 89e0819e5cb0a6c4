package fr.spie.events.parcours;

import fr.spie.events.Identifiants;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.AccompagnementEvenement.AmenagementHeures;
import fr.spie.events.parcours.SituationAccompagnement.Accompagnement;
import fr.spie.events.parcours.SituationParcours.Contrat;
import fr.spie.events.parcours.SituationParcours.Emploi;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.regles.Parametre;
import fr.spie.events.regles.Regles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Everything an open dossier owes, computed from its situation and the rules of each day (S4, S6
/// to S17, S23, S28). Pure: the decider and the live rows read the same list; `spie audit` does
/// not, it counts again by itself. What is no longer in the list is settled.
public final class Echeancier {

    private static final Parametre REVUE = Parametre.REVUE;

    private final UUID dossierId;
    private final SituationParcours s;
    private final Regles r;
    private final List<Echeance> echeances = new ArrayList<>();

    private Echeancier(UUID dossierId, SituationParcours s, Regles r) {
        this.dossierId = dossierId;
        this.s = s;
        this.r = r;
    }

    /// What is owed, in the order of its days; nothing once the dossier is closed.
    public static List<Echeance> de(UUID dossierId, SituationParcours s, Regles r) {
        if (!s.ouvert()) {
            return List.of();
        }
        var e = new Echeancier(dossierId, s, r);
        e.contrat();
        e.emplois();
        e.accompagnements();
        e.chantiers();
        e.monde();
        e.passIae();
        e.relais();
        e.presence();
        return e.echeances.stream()
                .sorted(Comparator.comparing(Echeance::dueLe).thenComparing(Echeance::id))
                .toList();
    }

    /// The first day on which something is to be said of the dossier, whenever it is asked after;
    /// empty when nothing is. A reminder is not: after its appointment it is said no more, see
    /// [#rappels].
    ///
    /// @param echeances what the dossier owes
    public static Optional<LocalDate> prochainPoint(
            SituationParcours s, List<Echeance> echeances, LocalDate aujourdhui) {
        var alertes = s.vigilance().alertes();
        var aVenir = echeances.stream().filter(e -> aOuvrir(s, e)).map(Echeance::dueLe);
        var aDire =
                echeances.stream()
                        .flatMap(
                                e ->
                                        e.alertes().stream()
                                                .filter(a -> !alertes.contains(e.alerteId(a))));
        var aLever = aLever(s, echeances, aujourdhui).map(a -> aujourdhui);
        return Stream.of(aVenir, aDire, aLever, expirations(s))
                .flatMap(jours -> jours)
                .min(LocalDate::compareTo);
    }

    /// Whether what is owed was never said, or was settled because its cause was gone.
    public static boolean aOuvrir(SituationParcours s, Echeance e) {
        return s.vigilance()
                .anomalie(e.id())
                .map(SituationVigilance.Anomalie::rouvrable)
                .orElse(true);
    }

    /// Open anomalies whose cause is gone.
    public static Stream<SituationVigilance.Anomalie> aLever(
            SituationParcours s, List<Echeance> echeances, LocalDate jour) {
        return s.vigilance().ouvertes().stream()
                .filter(a -> a.nature() != NatureAnomalie.FAITS_A_REPARTIR)
                .filter(
                        a ->
                                echeances.stream()
                                        .noneMatch(
                                                e ->
                                                        e.id().equals(a.anomalieId())
                                                                && !e.dueLe().isAfter(jour)));
    }

    private static Stream<LocalDate> expirations(SituationParcours s) {
        return s.relaisEnAttente().map(relais -> relais.echeanceLe().plusDays(1)).stream();
    }

    /// A reminder that was not sent yet.
    ///
    /// @param jours on which it may be; never after the appointment
    public record Rappel(UUID rdvId, LocalDate prevuLe, Periode jours) {}

    /// None once a death is known, though the dossier opened again: until it is corrected (S19).
    /// None of an appointment said to be given after its own day, as a correction may leave it.
    public static List<Rappel> rappels(SituationParcours s, Regles r) {
        boolean deces = s.clotures().stream().anyMatch(c -> c.issue() == IssueParcours.DECES);
        return s.ouvert() && !deces
                ? s.vigilance().rdv().stream()
                        .filter(SituationVigilance.Rdv::prevu)
                        .filter(rdv -> !rdv.donneLe().isAfter(rdv.prevuLe()))
                        .filter(rdv -> !s.vigilance().rappels().contains(rdv.rdvId()))
                        .map(rdv -> new Rappel(rdv.rdvId(), rdv.prevuLe(), rappel(rdv, r)))
                        .toList()
                : List.of();
    }

    private static Periode rappel(SituationVigilance.Rdv rdv, Regles r) {
        var avant = rdv.prevuLe().minus(r.periode(Parametre.RAPPEL_RDV, rdv.donneLe()));
        return Periode.depuis(avant.isBefore(rdv.donneLe()) ? rdv.donneLe() : avant)
                .jusqua(rdv.prevuLe().plusDays(1));
    }

    // ---- the contract (S4, L. 262-31)

    private void contrat() {
        var dernier = s.contrats().stream().max(Comparator.comparing(Contrat::finLe));
        s.orienteLe().ifPresent(le -> signature(le, dernier));
        dernier.ifPresent(
                c -> {
                    var fin = c.selon(r).finLe();
                    dire(NatureAnomalie.CONTRAT_ECHU, c.contratId(), fin)
                            .alerte(avant(Parametre.CONTRAT_ALERTE, fin, c.signeLe()))
                            .due(fin.plusDays(1))
                            .motif("le contrat a pris fin le " + fin)
                            .regle(
                                    fin.equals(c.finLe())
                                            ? Parametre.CONTRAT_DUREE
                                            : Parametre.CER_CONVERSION,
                                    c.signeLe());
                    if (social()) {
                        reexamen(c);
                    }
                });
    }

    private void signature(LocalDate orienteLe, Optional<Contrat> dernier) {
        var depuis =
                s.changements()
                        .decisionRecueLe()
                        .filter(le -> !le.isBefore(orienteLe))
                        .orElse(orienteLe);
        boolean signe =
                dernier.filter(
                                c ->
                                        !c.signeLe().isBefore(orienteLe)
                                                || c.selon(r).enCours(orienteLe))
                        .isPresent();
        if (!signe) {
            var delai = social() ? Parametre.CONTRAT_SIGNATURE : Parametre.CONTRAT_SIGNATURE_EMPLOI;
            var limite = r.apres(delai, depuis);
            dire(NatureAnomalie.CONTRAT_NON_SIGNE, depuis)
                    .alerte(avant(Parametre.ORIENTATION_ALERTE, limite, depuis))
                    .due(limite.plusDays(1))
                    .motif("à signer avant le " + limite)
                    .regle(delai, depuis);
        }
    }

    private boolean social() {
        return s.type().filter(t -> t == TypeParcours.SOCIAL).isPresent();
    }

    private void reexamen(Contrat c) {
        var base = c.reviseLe().orElse(c.signeLe());
        var parametre =
                c.amenagement()
                                .filter(a -> a != AmenagementHeures.SITUATION_INDIVIDUELLE)
                                .isPresent()
                        ? Parametre.REEXAMEN_SOCIAL_LONG
                        : Parametre.REEXAMEN_SOCIAL;
        var le = r.apres(parametre, base);
        dire(NatureAnomalie.REEXAMEN_SOCIAL, c.contratId(), base)
                .alerte(avant(Parametre.CONTRAT_ALERTE, le, base))
                .due(le)
                .motif("diagnostic conjoint avec France Travail")
                .regle(parametre, base);
    }

    // ---- work (S9)

    private void emplois() {
        for (var emploi : s.emplois()) {
            if (emploi.rompuLe().isPresent()) {
                continue;
            }
            var debut = emploi.demarreLe();
            var premier = r.apres(Parametre.SUIVI_EMPLOI_PREMIER, debut);
            var deuxieme = r.apres(Parametre.SUIVI_EMPLOI_DEUXIEME, debut);
            suivi(emploi, debut, premier, Parametre.SUIVI_EMPLOI_PREMIER);
            suivi(emploi, premier, deuxieme, Parametre.SUIVI_EMPLOI_DEUXIEME);
            var fin = r.apres(Parametre.SUIVI_EMPLOI_FIN, debut);
            dire(NatureAnomalie.SUIVI_EMPLOI_A_CONCLURE, emploi.emploiId(), debut)
                    .alerte(avant(Parametre.CONTRAT_ALERTE, fin, debut))
                    .due(fin)
                    .motif("en emploi depuis le " + debut)
                    .regle(Parametre.SUIVI_EMPLOI_FIN, debut);
        }
    }

    private void suivi(Emploi emploi, LocalDate apres, LocalDate jalon, Parametre parametre) {
        boolean fait =
                Stream.concat(
                                emploi.suivis().stream(),
                                s.contacts().stream()
                                        .filter(c -> c.nature().startsWith("SUIVI"))
                                        .map(SituationParcours.Contact::le))
                        .anyMatch(le -> le.isAfter(apres));
        if (!fait) {
            dire(NatureAnomalie.SUIVI_EMPLOI_MANQUANT, emploi.emploiId(), jalon)
                    .alerte(avant(Parametre.ORIENTATION_ALERTE, jalon, emploi.demarreLe()))
                    .due(jalon.plusDays(1))
                    .motif("suivi attendu le " + jalon)
                    .regle(parametre, emploi.demarreLe());
        }
    }

    // ---- accompaniments (S7, S10, S12, S25)

    private void accompagnements() {
        for (var a : s.accompagnement().accompagnements()) {
            if (a.fin().isEmpty()) {
                a.finPrevueLe().ifPresent(fin -> relayer(a, fin));
            } else {
                a.fin().flatMap(f -> f.suite()).ifPresent(suite -> engager(a, suite));
            }
            if (a.dispositif().surPrescription() && !prescrit(a)) {
                dire(NatureAnomalie.CHRONOLOGIE_A_VERIFIER, a.accompagnementId(), a.ouvertLe())
                        .due(a.ouvertLe())
                        .aRegler(Parametre.CHRONOLOGIE)
                        .motif("ouvert le " + a.ouvertLe() + " sans prescription")
                        .regle(Parametre.CHRONOLOGIE, a.ouvertLe());
            }
            if (a.dispositif() == Dispositif.PSYCHOLOGUE) {
                entretiens(a);
            }
        }
        doubles();
    }

    /// More meetings than there may be (Q042), from the first one too many on.
    private void entretiens(Accompagnement a) {
        int max = r.nombre(Parametre.PSYCHOLOGUE_ENTRETIENS, a.ouvertLe());
        a.entretiens().stream()
                .sorted()
                .skip(max)
                .findFirst()
                .ifPresent(
                        le ->
                                dire(
                                                NatureAnomalie.CHRONOLOGIE_A_VERIFIER,
                                                a.accompagnementId(),
                                                le)
                                        .due(le)
                                        .aRegler(Parametre.CHRONOLOGIE)
                                        .motif(
                                                a.entretiens().size()
                                                        + " entretiens notés, "
                                                        + max
                                                        + " au plus")
                                        .regle(Parametre.PSYCHOLOGUE_ENTRETIENS, a.ouvertLe()));
    }

    /// Here, that day or before; or in a dossier that was merged into this one.
    private boolean prescrit(Accompagnement a) {
        return s.accompagnement().soins().stream()
                        .filter(p -> p.dispositif() == a.dispositif())
                        .filter(p -> !p.le().isAfter(a.ouvertLe()))
                        .map(SituationAccompagnement.Soin::prescriptionId)
                        .anyMatch(id -> a.prescriptionId().map(id::equals).orElse(true))
                || s.changements().fusions().stream()
                        .anyMatch(f -> f.accompagnements().contains(a.accompagnementId()));
    }

    private void relayer(Accompagnement a, LocalDate fin) {
        dire(NatureAnomalie.ACCOMPAGNEMENT_A_RELAYER, a.accompagnementId(), fin)
                .alerte(avant(Parametre.FIN_ACCOMPAGNEMENT_PREMIERE_ALERTE, fin, a.ouvertLe()))
                .alerte(avant(Parametre.FIN_ACCOMPAGNEMENT_DEUXIEME_ALERTE, fin, a.ouvertLe()))
                .due(fin)
                .motif("terme prévu le " + fin)
                .regle(Parametre.FIN_ACCOMPAGNEMENT_PREMIERE_ALERTE, a.ouvertLe());
    }

    private void engager(Accompagnement a, AccompagnementEvenement.Suite suite) {
        var closLe = a.fin().orElseThrow().le();
        boolean engagee =
                s.presences().stream().anyMatch(le -> !le.isBefore(suite.debutLe()))
                        || s.accompagnement().accompagnements().stream()
                                .anyMatch(
                                        b ->
                                                !b.accompagnementId().equals(a.accompagnementId())
                                                        && !b.ouvertLe().isBefore(closLe));
        if (!engagee) {
            dire(NatureAnomalie.SANS_SUITE, a.accompagnementId(), closLe)
                    .due(suite.debutLe().plusDays(1))
                    .motif("suite prévue le " + suite.debutLe() + " : " + suite.nature())
                    .regle(Parametre.SUITE, closLe);
        }
    }

    private void doubles() {
        var ouverts =
                s.accompagnement().accompagnements().stream()
                        .filter(a -> a.dispositif().classe() == Dispositif.Classe.RENFORCE)
                        .filter(a -> a.fin().isEmpty())
                        .sorted(Comparator.comparing(Accompagnement::ouvertLe))
                        .toList();
        for (int i = 1; i < ouverts.size(); i++) {
            var second = ouverts.get(i);
            dire(NatureAnomalie.DOUBLE_ACCOMPAGNEMENT, second.accompagnementId(), second.ouvertLe())
                    .due(second.ouvertLe())
                    .aRegler(Parametre.DOUBLE_ACCOMPAGNEMENT)
                    .motif(
                            ouverts.get(0).intervenant().professionnel()
                                    + " et "
                                    + second.intervenant().professionnel())
                    .regle(Parametre.DOUBLE_ACCOMPAGNEMENT, second.ouvertLe());
        }
    }

    // ---- ACI (S13)

    private void chantiers() {
        for (var etape : s.etapes()) {
            var fin = etape.finPrevueLe();
            if (etape.outil().filter(OutilInsertion::aci).isEmpty()
                    || fin.isEmpty()
                    || etape.termineeLe().isPresent()) {
                continue;
            }
            var le = fin.get();
            boolean strategie =
                    s.accompagnement().rebonds().stream()
                            .anyMatch(b -> b.etapeId().equals(etape.etapeId()));
            if (!strategie) {
                var limite = le.minus(r.periode(Parametre.STRATEGIE_REBOND, etape.demarreeLe()));
                for (var role :
                        List.of(RoleResponsable.COORDINATEUR_REBOND, RoleResponsable.CHEF_PROJET)) {
                    dire(NatureAnomalie.STRATEGIE_REBOND_ABSENTE, etape.etapeId(), limite)
                            .par(role)
                            .due(limite)
                            .motif("contrat en chantier jusqu’au " + le)
                            .regle(Parametre.STRATEGIE_REBOND, etape.demarreeLe());
                }
            }
            dire(NatureAnomalie.FIN_ACI_SANS_ISSUE, etape.etapeId(), le)
                    .due(le)
                    .motif("contrat en chantier terminé le " + le)
                    .regle(Parametre.STRATEGIE_REBOND, etape.demarreeLe());
        }
    }

    // ---- PASS IAE (2.6)

    private void passIae() {
        for (var ecart : EcartsPassIae.de(s.outils().passIae(), r)) {
            dire(NatureAnomalie.PASS_IAE_A_VERIFIER, ecart.objet(), ecart.le())
                    .pour(ecart.parametre().name())
                    .due(ecart.le())
                    .aRegler(Parametre.CHRONOLOGIE)
                    .motif(ecart.motif())
                    .regle(ecart.parametre(), ecart.le());
        }
    }

    // ---- what the world does (S8, S14, S15, S16)

    private void monde() {
        var statuts = s.changements().statuts();
        if (!statuts.isEmpty() && !vuDepuis(statuts.getLast().le())) {
            var le = statuts.getLast().le();
            dire(NatureAnomalie.REVUE_STATUT, le)
                    .due(le)
                    .motif("changement de situation du " + le)
                    .regle(REVUE, le);
        }
        s.changements().droit().ifPresent(this::droit);
        var territoires = s.changements().territoires();
        if (!territoires.isEmpty()) {
            demenagement(territoires.getLast());
        }
        suspensions();
        for (var fait : s.sansEffet()) {
            dire(NatureAnomalie.CHRONOLOGIE_A_VERIFIER, fait.id(), fait.le())
                    .due(fait.le())
                    .aRegler(Parametre.CHRONOLOGIE)
                    .motif("un fait du " + fait.le() + " est resté sans effet")
                    .regle(Parametre.CHRONOLOGIE, fait.le());
        }
    }

    private void droit(SituationContinuite.Droit droit) {
        var le = droit.le();
        switch (droit.etat()) {
            case FERME -> {
                if (!vuDepuis(le)) {
                    dire(NatureAnomalie.REVUE_DROITS, le)
                            .due(le)
                            .motif("droit fermé le " + le)
                            .regle(REVUE, le);
                }
                s.changements()
                        .transfertEnAttente()
                        .ifPresent(
                                t ->
                                        dire(
                                                        NatureAnomalie.TRANSFERT_EN_ATTENTE,
                                                        t.transfertId(),
                                                        le)
                                                .due(r.apres(Parametre.TRANSFERT, le).plusDays(1))
                                                .motif("demandé au " + t.departement())
                                                .regle(Parametre.TRANSFERT, le));
            }
            case SUSPENDU -> remobiliser(Optional.empty(), le);
            case OUVERT -> {}
        }
    }

    private void suspensions() {
        for (var sanction : s.accompagnement().sanctions()) {
            if (sanction.leveeLe().isEmpty()) {
                sanction.debutLe()
                        .ifPresent(le -> remobiliser(Optional.of(sanction.manquementId()), le));
            }
        }
    }

    private void remobiliser(Optional<UUID> objet, LocalDate le) {
        if (!vuDepuis(le)) {
            var limite = r.apres(Parametre.REMOBILISATION, le);
            new Dire(NatureAnomalie.REMOBILISATION, objet, le)
                    .alerte(Optional.of(le))
                    .due(limite.plusDays(1))
                    .motif("rendez-vous de remobilisation avant le " + limite)
                    .regle(Parametre.REMOBILISATION, le);
        }
    }

    private void demenagement(SituationContinuite.Territoire t) {
        boolean suivi =
                s.responsabilites().stream()
                        .anyMatch(phase -> phase.periode().debut().isAfter(t.le()));
        if (!suivi) {
            for (var qui : List.of("départ de " + t.de(), "arrivée à " + t.vers())) {
                dire(NatureAnomalie.DEMENAGEMENT, t.le())
                        .pour(qui)
                        .due(t.le())
                        .motif(qui)
                        .regle(REVUE, t.le());
            }
        }
    }

    private boolean vuDepuis(LocalDate jour) {
        return s.presences().stream().anyMatch(le -> !le.isBefore(jour));
    }

    // ---- handovers and absences (S6, S17)

    private void relais() {
        var derniere = s.responsabilites().getLast();
        if (derniere.qualite() == Qualite.PROVISOIRE && derniere.supplee().isPresent()) {
            var le = derniere.periode().debut();
            dire(NatureAnomalie.REFERENT_A_DESIGNER, le)
                    .due(le)
                    .aRegler(Parametre.REFERENT_A_DESIGNER)
                    .motif("après " + derniere.supplee().get().professionnel())
                    .regle(Parametre.REFERENT_A_DESIGNER, le);
        }
        for (var relais : s.relais()) {
            var le = relais.effetLe().orElse(relais.proposeLe());
            if (revenu(relais) && !repris(relais, le)) {
                echeances.add(revenu(relais.relaisId(), le, relais.etat(), r));
            }
        }
    }

    private static boolean revenu(Relais relais) {
        return relais.etat() == EtatRelais.REFUSE || relais.etat() == EtatRelais.EXPIRE;
    }

    private boolean repris(Relais revenu, LocalDate le) {
        return s.relais().stream()
                        .anyMatch(
                                r2 ->
                                        !r2.relaisId().equals(revenu.relaisId())
                                                && !r2.proposeLe().isBefore(le))
                || s.responsabilites().stream().anyMatch(p -> p.periode().debut().isAfter(le));
    }

    /// The task a failed handover gives the chef de projet.
    public static Echeance revenu(UUID relaisId, LocalDate le, EtatRelais etat, Regles r) {
        return new Echeance(
                Identifiants.derive(relaisId, "relais revenu"),
                NatureAnomalie.RELAIS_REVENU,
                Optional.of(relaisId),
                RoleResponsable.CHEF_PROJET,
                List.of(),
                le,
                Parametre.RELAIS_REVENU,
                etat == EtatRelais.REFUSE ? "relais refusé" : "relais resté sans réponse",
                r.source(Parametre.RELAIS_REVENU, le));
    }

    // ---- presence (S23, S28)

    private void presence() {
        var ouvertLe = s.ouvertLe().orElseThrow();
        var vuLe = s.dernierContactLe().orElse(ouvertLe);
        boolean etape = s.etapes().stream().anyMatch(e -> e.termineeLe().isEmpty());
        if (!etape) {
            dire(NatureAnomalie.SANS_CONTACT, vuLe)
                    .due(r.apres(Parametre.SANS_CONTACT, vuLe).plusDays(1))
                    .motif("dernier contact le " + vuLe)
                    .regle(Parametre.SANS_CONTACT, vuLe);
        }
        var sansDateLe = sansDateLe(vuLe.plusDays(1));
        dire(NatureAnomalie.SANS_PROCHAINE_DATE, sansDateLe)
                .due(sansDateLe)
                .motif("dernière rencontre le " + vuLe + ", aucune date après")
                .regle(Parametre.PROCHAINE_DATE, vuLe);
    }

    /// The first day, from one on, with no known date within reach (S28). Days before a date was
    /// given are no longer without one once it is.
    private LocalDate sansDateLe(LocalDate depuis) {
        var portee = r.periode(delaiProchaineDate(), depuis);
        var jour = depuis;
        for (var date : dates().sorted(Comparator.comparing(Prevue::le)).toList()) {
            var connue = date.donneeLe().isAfter(jour) ? date.donneeLe() : jour;
            if (!date.le().isBefore(jour) && !date.le().isAfter(connue.plus(portee))) {
                jour = date.le().plusDays(1);
            }
        }
        return jour;
    }

    private record Prevue(LocalDate le, LocalDate donneeLe) {}

    /// Days on which something is to happen with the person.
    private Stream<Prevue> dates() {
        return Stream.of(
                        s.vigilance().rdv().stream()
                                .filter(SituationVigilance.Rdv::prevu)
                                .map(rdv -> new Prevue(rdv.prevuLe(), rdv.donneLe())),
                        s.relaisEnAttente().stream()
                                .map(relais -> new Prevue(relais.echeanceLe(), relais.proposeLe())),
                        s.contrats().stream().map(c -> new Prevue(c.selon(r).finLe(), c.signeLe())),
                        s.etapes().stream()
                                .filter(e -> e.termineeLe().isEmpty())
                                .flatMap(
                                        e ->
                                                e.finPrevueLe().stream()
                                                        .map(
                                                                fin ->
                                                                        new Prevue(
                                                                                fin,
                                                                                e.demarreeLe()))),
                        s.accompagnement().accompagnements().stream()
                                .filter(a -> a.fin().isEmpty())
                                .flatMap(
                                        a ->
                                                a.finPrevueLe().stream()
                                                        .map(fin -> new Prevue(fin, a.ouvertLe()))),
                        s.emplois().stream()
                                .filter(e -> e.rompuLe().isEmpty())
                                .map(Emploi::demarreLe)
                                .flatMap(
                                        embauche ->
                                                jalons(embauche)
                                                        .map(le -> new Prevue(le, embauche))))
                .flatMap(dates -> dates);
    }

    private Stream<LocalDate> jalons(LocalDate embauche) {
        return Stream.of(
                        Parametre.SUIVI_EMPLOI_PREMIER,
                        Parametre.SUIVI_EMPLOI_DEUXIEME,
                        Parametre.SUIVI_EMPLOI_FIN)
                .map(jalon -> r.apres(jalon, embauche));
    }

    private Parametre delaiProchaineDate() {
        boolean coach =
                s.accompagnement().accompagnements().stream()
                        .anyMatch(
                                a ->
                                        a.dispositif() == Dispositif.COACH_SOCIAL
                                                && a.fin().isEmpty());
        return coach ? Parametre.COACH_SOCIAL_ENTRETIEN : Parametre.PROCHAINE_DATE;
    }

    // ---- how one is said

    private Optional<LocalDate> avant(Parametre parametre, LocalDate le, LocalDate jamaisAvant) {
        var alerte = le.minus(r.periode(parametre, jamaisAvant));
        return alerte.isAfter(jamaisAvant) ? Optional.of(alerte) : Optional.empty();
    }

    private Dire dire(NatureAnomalie nature, LocalDate depuis) {
        return new Dire(nature, Optional.empty(), depuis);
    }

    private Dire dire(NatureAnomalie nature, UUID objet, LocalDate depuis) {
        return new Dire(nature, Optional.of(objet), depuis);
    }

    private final class Dire {

        private final NatureAnomalie nature;
        private final Optional<UUID> objet;
        private final LocalDate depuis;
        private final List<LocalDate> alertes = new ArrayList<>();
        private RoleResponsable responsable;
        private LocalDate dueLe;
        private Parametre aRegler = REVUE;
        private String motif = "";
        private String precision = "";

        Dire(NatureAnomalie nature, Optional<UUID> objet, LocalDate depuis) {
            this.nature = nature;
            this.objet = objet;
            this.depuis = depuis;
            this.dueLe = depuis;
            this.responsable = nature.responsable();
        }

        Dire par(RoleResponsable role) {
            responsable = role;
            return this;
        }

        Dire pour(String qui) {
            precision = qui;
            return this;
        }

        Dire alerte(Optional<LocalDate> jour) {
            jour.ifPresent(alertes::add);
            return this;
        }

        Dire due(LocalDate jour) {
            dueLe = jour;
            return this;
        }

        Dire aRegler(Parametre parametre) {
            aRegler = parametre;
            return this;
        }

        Dire motif(String texte) {
            motif = texte;
            return this;
        }

        void regle(Parametre parametre, LocalDate jour) {
            var id =
                    Identifiants.derive(
                            dossierId,
                            String.join(
                                    "|",
                                    nature.name(),
                                    objet.map(UUID::toString).orElse(""),
                                    depuis.toString(),
                                    responsable.name(),
                                    precision));
            echeances.add(
                    new Echeance(
                            id,
                            nature,
                            objet,
                            responsable,
                            List.copyOf(alertes),
                            dueLe,
                            aRegler,
                            motif,
                            r.source(parametre, jour)));
        }
    }
}
