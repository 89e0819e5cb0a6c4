package fr.spie.events.parcours;

import fr.spie.events.Fait;
import fr.spie.events.orientation.TypeParcours;
import fr.spie.events.parcours.AccompagnementEvenement.ContratRevise;
import fr.spie.events.parcours.ContinuiteEvenement.DossierAbsorbe;
import fr.spie.events.parcours.ParcoursEvenement.ContactPris;
import fr.spie.events.parcours.ParcoursEvenement.ContratSigne;
import fr.spie.events.parcours.ParcoursEvenement.DossierClos;
import fr.spie.events.parcours.ParcoursEvenement.EmploiDemarre;
import fr.spie.events.parcours.ParcoursEvenement.EtapeDemarree;
import fr.spie.events.parcours.ParcoursEvenement.EtapeTerminee;
import fr.spie.events.parcours.ParcoursEvenement.ParcoursOuvert;
import fr.spie.events.parcours.ParcoursEvenement.PorteurProvisoireDesigne;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionEmise;
import fr.spie.events.parcours.ParcoursEvenement.PrescriptionRepondue;
import fr.spie.events.parcours.ParcoursEvenement.ReferentDesigne;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAccepte;
import fr.spie.events.parcours.ParcoursEvenement.RelaisAnnule;
import fr.spie.events.parcours.ParcoursEvenement.RelaisExpire;
import fr.spie.events.parcours.ParcoursEvenement.RelaisPropose;
import fr.spie.events.parcours.ParcoursEvenement.RelaisRefuse;
import fr.spie.events.parcours.SituationParcours.Cloture;
import fr.spie.events.parcours.SituationParcours.Contact;
import fr.spie.events.parcours.SituationParcours.Contrat;
import fr.spie.events.parcours.SituationParcours.Emploi;
import fr.spie.events.parcours.SituationParcours.Etape;
import fr.spie.events.parcours.SituationParcours.Prescription;
import fr.spie.events.parcours.SituationParcours.Relais;
import fr.spie.events.parcours.SituationParcours.Reponse;
import fr.spie.events.parcours.SituationParcours.SansEffet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The making of a [SituationParcours]. What has a beginning and an end is joined by its id after
/// the last fact, so that an end which sorts before its beginning still counts.
final class PliParcours {

    private record FinRelais(EtatRelais etat, LocalDate le) {}

    private final FilResponsabilite fil = new FilResponsabilite();
    private final Map<UUID, RelaisPropose> relais = new LinkedHashMap<>();
    private final Map<UUID, FinRelais> finsRelais = new LinkedHashMap<>();
    private final Map<UUID, ContratSigne> contrats = new LinkedHashMap<>();
    private final Map<UUID, PrescriptionEmise> prescriptions = new LinkedHashMap<>();
    private final Map<UUID, Reponse> reponses = new LinkedHashMap<>();
    private final Map<UUID, EtapeDemarree> etapes = new LinkedHashMap<>();
    private final Map<UUID, EtapeTerminee> finsEtapes = new LinkedHashMap<>();
    private final Map<UUID, EmploiDemarre> emplois = new LinkedHashMap<>();
    private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
    private final List<Cloture> clotures = new ArrayList<>();
    private final PliAccompagnement accompagnement = new PliAccompagnement();
    private final PliOutils outils = new PliOutils();
    private final PliContinuite continuite = new PliContinuite();
    private final PliVigilance vigilance = new PliVigilance();
    private final List<SansEffet> sansEffet = new ArrayList<>();
    private Optional<LocalDate> orienteLe = Optional.empty();
    private Optional<TypeParcours> type = Optional.empty();
    private Optional<String> territoire = Optional.empty();

    private PliParcours() {}

    /// @param ordonnes facts in their order, each once
    /// @param etatAu last day whose facts have taken effect
    static SituationParcours plier(List<Fait<ParcoursEvenement>> ordonnes, LocalDate etatAu) {
        var pli = new PliParcours();
        for (var fait : ordonnes) {
            var evenement = fait.evenement();
            if (!evenement.effectifLe().isAfter(etatAu)) {
                if (!pli.appliquer(evenement) && deResponsabilite(evenement)) {
                    pli.sansEffet.add(new SansEffet(fait.id(), evenement.effectifLe()));
                }
            } else if (evenement instanceof RelaisAccepte e) {
                pli.finir(e.relaisId(), EtatRelais.ACCEPTE, e.effectifLe());
            }
        }
        return pli.situation();
    }

    private static boolean deResponsabilite(ParcoursEvenement evenement) {
        return evenement instanceof ParcoursOuvert
                || evenement instanceof ReferentDesigne
                || evenement instanceof RelaisAccepte
                || evenement instanceof PorteurProvisoireDesigne
                || evenement instanceof DossierClos;
    }

    private boolean appliquer(ParcoursEvenement evenement) {
        return switch (evenement) {
            case ParcoursOuvert e -> {
                territoire = Optional.of(e.territoire());
                yield fil.ouvrir(e.effectifLe(), e.porteur());
            }
            case ReferentDesigne e -> {
                if (e.orientationId().isPresent()) {
                    orienteLe = Optional.of(e.effectifLe());
                    type = e.vers();
                }
                yield fil.confier(e.effectifLe(), e.referent());
            }
            case RelaisAccepte e -> {
                finir(e.relaisId(), EtatRelais.ACCEPTE, e.effectifLe());
                yield fil.confier(e.effectifLe(), e.vers());
            }
            case PorteurProvisoireDesigne e -> fil.suppleer(e.effectifLe(), e.de(), e.porteur());
            case DossierClos e -> {
                clotures.add(new Cloture(e.effectifLe(), e.issue(), e.motif()));
                relais.keySet().forEach(id -> finir(id, EtatRelais.ANNULE, e.effectifLe()));
                yield fil.clore(e.effectifLe());
            }
            case RelaisPropose e -> relais.putIfAbsent(e.relaisId(), e) == null;
            case RelaisRefuse e -> finir(e.relaisId(), EtatRelais.REFUSE, e.effectifLe());
            case RelaisExpire e -> finir(e.relaisId(), EtatRelais.EXPIRE, e.effectifLe());
            case RelaisAnnule e -> finir(e.relaisId(), EtatRelais.ANNULE, e.effectifLe());
            case ContratSigne e -> contrats.putIfAbsent(e.contratId(), e) == null;
            case PrescriptionEmise e -> prescriptions.putIfAbsent(e.prescriptionId(), e) == null;
            case PrescriptionRepondue e -> {
                reponses.put(
                        e.prescriptionId(),
                        new Reponse(e.reponse(), e.effectifLe(), e.precision()));
                yield true;
            }
            case EtapeDemarree e -> etapes.putIfAbsent(e.etapeId(), e) == null;
            case EtapeTerminee e -> finsEtapes.putIfAbsent(e.etapeId(), e) == null;
            case EmploiDemarre e -> emplois.putIfAbsent(e.emploiId(), e) == null;
            case AccompagnementEvenement e -> accompagnement.appliquer(e);
            case OutilEvenement e -> outils.appliquer(e);
            case DossierAbsorbe e -> {
                clotures.add(
                        new Cloture(e.effectifLe(), IssueParcours.FUSION, e.vers().toString()));
                relais.keySet().forEach(id -> finir(id, EtatRelais.ANNULE, e.effectifLe()));
                yield continuite.appliquer(e, fil);
            }
            case ContinuiteEvenement e -> continuite.appliquer(e, fil);
            case VigilanceEvenement e -> vigilance.appliquer(e);
            case ContactPris e ->
                    contacts.putIfAbsent(
                                    e.contactId(),
                                    new Contact(e.contactId(), e.effectifLe(), e.nature()))
                            == null;
        };
    }

    private boolean finir(UUID relaisId, EtatRelais etat, LocalDate le) {
        return finsRelais.putIfAbsent(relaisId, new FinRelais(etat, le)) == null;
    }

    private SituationParcours situation() {
        return new SituationParcours(
                fil.ouvertures(),
                fil.responsabilites(),
                relais.values().stream().map(this::relais).toList(),
                contrats.values().stream().map(this::contrat).toList(),
                prescriptions.values().stream().map(this::prescription).toList(),
                etapes.values().stream().map(this::etape).toList(),
                emplois.values().stream().map(this::emploi).toList(),
                List.copyOf(contacts.values()),
                List.copyOf(clotures),
                orienteLe,
                type,
                continuite.territoire().or(() -> territoire),
                presences(),
                accompagnement.situation(),
                outils.situation(),
                continuite.situation(),
                vigilance.situation(),
                List.copyOf(sansEffet));
    }

    private List<LocalDate> presences() {
        return Stream.of(
                        contacts.values().stream().map(Contact::le),
                        contrats.values().stream().map(ContratSigne::effectifLe),
                        etapes.values().stream().map(EtapeDemarree::effectifLe),
                        finsEtapes.values().stream().map(EtapeTerminee::effectifLe),
                        emplois.values().stream().map(EmploiDemarre::effectifLe),
                        accompagnement.contacts(),
                        outils.contacts(),
                        vigilance.contacts())
                .flatMap(s -> s)
                .sorted()
                .distinct()
                .toList();
    }

    private Contrat contrat(ContratSigne e) {
        var revisions = accompagnement.revisions(e.contratId());
        var derniere =
                revisions.isEmpty()
                        ? Optional.<ContratRevise>empty()
                        : Optional.of(revisions.getLast());
        return new Contrat(
                e.contratId(),
                e.regime(),
                e.effectifLe(),
                derniere.map(ContratRevise::finLe).orElse(e.finLe()),
                derniere.map(ContratRevise::heuresHebdomadaires).orElse(e.heuresHebdomadaires()),
                derniere.map(ContratRevise::effectifLe),
                derniere.flatMap(ContratRevise::amenagement));
    }

    private Emploi emploi(EmploiDemarre e) {
        return new Emploi(
                e.emploiId(),
                e.contrat(),
                e.effectifLe(),
                accompagnement.rupture(e.emploiId()),
                accompagnement.suivis(e.emploiId()));
    }

    private Relais relais(RelaisPropose e) {
        var fin = Optional.ofNullable(finsRelais.get(e.relaisId())).or(this::caduc);
        return new Relais(
                e.relaisId(),
                e.de(),
                e.vers(),
                e.effectifLe(),
                e.echeanceLe(),
                e.motif(),
                fin.map(FinRelais::etat).orElse(EtatRelais.EN_ATTENTE),
                fin.map(FinRelais::le));
    }

    /// No handover waits in a dossier that is closed, even one proposed before the closing was
    /// known.
    private Optional<FinRelais> caduc() {
        return fil.closLe().map(le -> new FinRelais(EtatRelais.ANNULE, le));
    }

    private Prescription prescription(PrescriptionEmise e) {
        return new Prescription(
                e.prescriptionId(),
                e.offreId(),
                e.prescripteur(),
                e.effectifLe(),
                e.motif(),
                Optional.ofNullable(reponses.get(e.prescriptionId())));
    }

    private Etape etape(EtapeDemarree e) {
        var fin = Optional.ofNullable(finsEtapes.get(e.etapeId()));
        return new Etape(
                e.etapeId(),
                e.nature(),
                e.effectifLe(),
                e.prescriptionId(),
                e.outil(),
                e.finPrevueLe(),
                e.hote(),
                e.objet(),
                fin.map(EtapeTerminee::effectifLe),
                fin.map(EtapeTerminee::resultat));
    }
}
