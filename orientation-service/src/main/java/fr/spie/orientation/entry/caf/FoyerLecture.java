package fr.spie.orientation.entry.caf;

import fr.spie.events.orientation.RoleFoyer;
import fr.spie.orientation.domain.Versement;
import fr.spie.orientation.domain.identite.Identite;
import fr.spie.orientation.domain.identite.Identite.Adresse;
import fr.spie.orientation.domain.identite.Nir;
import fr.spie.orientation.entry.caf.FoyerRsa.Beneficiaire;
import fr.spie.orientation.entry.identite.PersonneDeclaree;
import fr.spie.orientation.entry.imports.Constat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns one `InfosFoyerRSA` into a household, or says everything that is wrong with it. Only the
/// fields that are used are read and checked.
final class FoyerLecture {

    private static final Set<String> ORGANISMES = Set.of("CAF", "MSA");
    private static final Set<String> ROLES = Set.of("DEM", "CJT", "ENF", "AUT", "RDO");
    private static final Set<String> BENEFICIAIRES = Set.of("DEM", "CJT");
    private static final Pattern MATRICULE = Pattern.compile("\\d{1,15}|\\d{5,6}[\\dAB]\\d{6,8}");
    private static final Pattern COMMUNE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");
    private static final LocalDate NAISSANCE_MIN = LocalDate.of(1900, 1, 1);

    private final int rang;
    private final Noeud foyer;
    private final LocalDate receptionLe;
    private final List<Constat> refus = new ArrayList<>();
    private final List<Constat> avertissements = new ArrayList<>();
    private final @Nullable FoyerRsa lu;

    /// @param rang rank of the household in the file, from 1
    /// @param receptionLe day the département received the flow
    FoyerLecture(int rang, Noeud foyer, LocalDate receptionLe) {
        this.rang = rang;
        this.foyer = foyer;
        this.receptionLe = receptionLe;
        this.lu = lire();
    }

    /// The household; empty when it is refused.
    Optional<FoyerRsa> foyer() {
        return Optional.ofNullable(lu).filter(_ -> refus.isEmpty());
    }

    List<Constat> refus() {
        return refus;
    }

    List<Constat> avertissements() {
        return avertissements;
    }

    private @Nullable FoyerRsa lire() {
        foyer.enfants("Anomalie")
                .forEach(
                        a ->
                                avertir(
                                        a,
                                        "Anomalie",
                                        a.valeur("LIBANO").orElse(""),
                                        "la CNAF signale une anomalie sur ce foyer"));
        var fonction = parmi(foyer, "IdentificationRSA/Organisme/FONORG", ORGANISMES);
        var numero = texte(foyer, "IdentificationRSA/Organisme/NUMORG", 3);
        var matricule = matricule();
        var demandeLe = date(foyer, "IdentificationRSA/DemandeRSA/DTDEMRSA");
        var demande = foyer.valeur("IdentificationRSA/DemandeRSA/NUMDEMRSA");
        var adresse = adresse();
        var versement = versement();
        if (foyer.enfants("Personne").isEmpty()) {
            refuser(foyer, "Personne", "", "le foyer ne compte aucune personne");
        }
        if (fonction == null || numero == null || matricule == null || demandeLe == null) {
            return null;
        }
        var organisme = fonction + "-" + numero;
        var estNir = fonction.equals("MSA") || Nir.peutEtre(matricule) || estNirDuFoyer(matricule);
        var beneficiaires =
                foyer.enfants("Personne").stream()
                        .map(
                                p ->
                                        beneficiaire(
                                                p,
                                                organisme,
                                                estNir ? Optional.empty() : Optional.of(matricule),
                                                demandeLe,
                                                adresse))
                        .filter(Objects::nonNull)
                        .toList();
        return new FoyerRsa(
                organisme,
                organisme + "|" + (estNir ? sansNir(demande, beneficiaires) : matricule),
                commune(adresse),
                adresse == null
                        ? Optional.empty()
                        : dateFacultative(adresse, "TroncCommunAdresse/DTEMM"),
                versement,
                beneficiaires);
    }

    /// The MSA file number is a NIR: the number of the request stands for it, or else a person of
    /// the household.
    private static String sansNir(Optional<String> demande, List<Beneficiaire> beneficiaires) {
        return demande.map(d -> "D" + d)
                .orElseGet(
                        () ->
                                beneficiaires.stream()
                                        .map(b -> PersonneDeclaree.sansNumero(b.identite()))
                                        .findFirst()
                                        .orElse(""));
    }

    private @Nullable String matricule() {
        var chemin = "IdentificationRSA/Organisme/MATRICULE";
        var matricule = texte(foyer, chemin, 15);
        if (matricule != null && !MATRICULE.matcher(matricule).matches()) {
            refuser(
                    noeud(foyer, chemin),
                    chemin,
                    Constat.masque(matricule),
                    "un matricule est un nombre");
            return null;
        }
        return matricule;
    }

    private boolean estNirDuFoyer(String matricule) {
        return foyer.enfants("Personne").stream()
                .flatMap(p -> p.valeur("Identification/NIR").stream())
                .anyMatch(nir -> nir.length() >= 13 && matricule.startsWith(nir.substring(0, 13)));
    }

    private @Nullable Beneficiaire beneficiaire(
            Noeud personne,
            String organisme,
            Optional<String> matricule,
            LocalDate demandeLe,
            @Nullable Noeud adresse) {
        var role = role(personne);
        if (role.isEmpty()) {
            return null;
        }
        var nomUsage = personne.valeur("Identification/NOM");
        var nomNaissance = personne.valeur("Identification/NOMNAI");
        var nom = nomUsage.or(() -> nomNaissance).orElse(null);
        if (nom == null) {
            texte(personne, "Identification/NOM", 28);
        } else if (nomNaissance.isEmpty()) {
            avertir(
                    noeud(personne, "Identification"),
                    "Identification/NOMNAI",
                    "",
                    "le nom de naissance manque : le nom d’usage le remplace");
        }
        longueur(personne, "Identification/NOM", 28);
        longueur(personne, "Identification/NOMNAI", 28);
        var prenom = texte(personne, "Identification/PRENOM", 32);
        var naissanceLe = naissance(personne);
        var rattacheLe = dateFacultative(personne, "DossierCAF/DDRATDOS");
        var finLe = dateFacultative(personne, "DossierCAF/DFRATDOS");
        var soumis =
                booleen(personne, "MontantCalculDroitRSAPersonne/TOPPERSDRODEVORSA")
                        .or(
                                () ->
                                        booleen(
                                                foyer,
                                                "PrestationRSA/DetailDroitRSA/TroncCommunDroitRSA"
                                                        + "/TOPFOYDRODEVORSA"))
                        .orElse(true);
        var nir = nir(personne);
        if (nom == null || prenom == null || naissanceLe == null) {
            return null;
        }
        return new Beneficiaire(
                role.get(),
                new Identite(
                        nom,
                        nomNaissance.orElse(nom),
                        prenom,
                        naissanceLe,
                        personne.valeur("Identification/SEXE"),
                        Optional.of(organisme),
                        matricule,
                        personne.valeur("DossierPoleEmploi/IDASSEDIC"),
                        Optional.ofNullable(adresse).flatMap(FoyerLecture::enClair),
                        Optional.empty(),
                        Optional.empty()),
                nir,
                personne.valeur("Identification/NOMCOMNAI"),
                rattacheLe.filter(demandeLe::isBefore).orElse(demandeLe),
                finLe.filter(le -> !le.isAfter(receptionLe)),
                soumis);
    }

    private Optional<RoleFoyer> role(Noeud personne) {
        for (var prestation : personne.enfants("Prestations")) {
            var role = prestation.valeur("ROLEPERS");
            if (prestation.valeur("NATPREST").filter("RSA"::equals).isPresent()
                    && role.isPresent()) {
                parmi(prestation, "ROLEPERS", ROLES);
                return role.filter(BENEFICIAIRES::contains).map(RoleFoyer::valueOf);
            }
        }
        return Optional.empty();
    }

    private @Nullable LocalDate naissance(Noeud personne) {
        var chemin = "Identification/DTNAI";
        var le = date(personne, chemin);
        if (le != null && (le.isBefore(NAISSANCE_MIN) || le.isAfter(receptionLe))) {
            refuser(
                    noeud(personne, chemin),
                    chemin,
                    le.toString(),
                    "cette date de naissance n’est pas plausible");
        }
        return le;
    }

    private Optional<String> nir(Noeud personne) {
        var chemin = "Identification/NIR";
        var nir = personne.valeur(chemin);
        nir.flatMap(n -> Nir.defaut(n).or(() -> incoherence(n, personne)))
                .ifPresent(
                        defaut ->
                                avertir(
                                        noeud(personne, chemin),
                                        chemin,
                                        Constat.masque(nir.orElse("")),
                                        defaut));
        return nir.filter(Nir::estUn)
                .filter(n -> incoherence(n, personne).isEmpty())
                .map(Nir::racine);
    }

    private static Optional<String> incoherence(String nir, Noeud personne) {
        return personne.valeur("Identification/DTNAI")
                .flatMap(FoyerLecture::jour)
                .flatMap(le -> Nir.incoherence(nir, personne.valeur("Identification/SEXE"), le));
    }

    private Optional<Versement> versement() {
        var situation = "PrestationRSA/SituationDossierRSA";
        var chemin = situation + "/EtatDossierRSA/ETATDOSRSA";
        var etat = parmi(foyer, chemin, Set.of("0", "1", "2", "3", "4", "5", "6", "Z"));
        if (etat == null) {
            return Optional.empty();
        }
        return switch (etat) {
            case "2" -> Optional.of(new Versement.Verse());
            case "3" ->
                    Optional.of(
                            suspension(
                                    situation, "SuspensionDroit", "MOTISUSDRORSA", "DDSUSDRORSA"));
            case "4" ->
                    Optional.of(
                            suspension(
                                    situation,
                                    "SuspensionVersement",
                                    "MOTISUSVERSRSA",
                                    "DDSUSVERSRSA"));
            case "5" -> Optional.of(fin(situation, "FinDroit", "FinDroitMoisAnterieur"));
            case "6" -> Optional.of(fin(situation, "FinDroitMoisAnterieur", "FinDroit"));
            case "Z" -> {
                avertir(
                        noeud(foyer, chemin),
                        chemin,
                        etat,
                        "l’état du dossier n’est pas défini : rien n’est retenu de ce foyer");
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Versement suspension(String situation, String bloc, String motif, String debut) {
        return foyer.chemin(situation).stream()
                .flatMap(s -> s.enfants(bloc).stream())
                .map(
                        s ->
                                new Versement.Suspendu(
                                        Optional.ofNullable(date(s, debut)).orElse(receptionLe),
                                        s.valeur(motif).orElse("INCONNU")))
                .max(Comparator.comparing(Versement.Suspendu::le))
                .orElseGet(
                        () -> {
                            avertir(
                                    noeud(foyer, situation),
                                    situation + "/" + bloc,
                                    "",
                                    "la suspension n’est pas décrite : elle est datée de la"
                                            + " réception");
                            return new Versement.Suspendu(receptionLe, "INCONNU");
                        });
    }

    private Versement fin(String situation, String bloc, String aDefaut) {
        var fin =
                foyer.chemin(situation + "/" + bloc)
                        .or(() -> foyer.chemin(situation + "/" + aDefaut));
        if (fin.isEmpty()) {
            avertir(
                    noeud(foyer, situation),
                    situation + "/" + bloc,
                    "",
                    "la fin de droit n’est pas décrite : elle est datée de la réception");
            return new Versement.Clos(receptionLe, "INCONNU");
        }
        return new Versement.Clos(
                Optional.ofNullable(date(fin.get(), "DTCLORSA")).orElse(receptionLe),
                fin.get().valeur("MOTICLORSA").orElse("INCONNU"));
    }

    /// The address of rank 01, or the first one.
    private @Nullable Noeud adresse() {
        var adresses =
                foyer.enfant("DonneesAdministratives").stream()
                        .flatMap(d -> d.enfants("Adresse").stream())
                        .toList();
        if (adresses.isEmpty()) {
            avertir(foyer, "DonneesAdministratives/Adresse", "", "l’adresse manque");
            return null;
        }
        return adresses.stream()
                .filter(
                        a ->
                                a.valeur("TroncCommunAdresse/RGADR")
                                        .filter(r -> r.equals("01") || r.equals("1"))
                                        .isPresent())
                .findFirst()
                .orElseGet(adresses::getFirst);
    }

    private Optional<String> commune(@Nullable Noeud adresse) {
        if (adresse == null) {
            return Optional.empty();
        }
        var chemin = "AdresseDetailleeFrance/NUMCOM";
        var commune = adresse.valeur(chemin);
        commune.filter(c -> !COMMUNE.matcher(c).matches())
                .ifPresent(
                        c ->
                                avertir(
                                        noeud(adresse, chemin),
                                        chemin,
                                        c,
                                        "ce n’est pas un code INSEE de commune"));
        return commune.filter(c -> COMMUNE.matcher(c).matches());
    }

    private static Optional<Adresse> enClair(Noeud adresse) {
        var pays = adresse.valeur("TroncCommunAdresse/PAYS").filter(p -> !p.equals("FRA"));
        var enFrance =
                adresse.enfant("AdresseDetailleeFrance")
                        .map(
                                a ->
                                        new Adresse(
                                                Stream.of(
                                                                a.valeur("COMPLIDEADR"),
                                                                a.valeur("COMPLADR"),
                                                                voie(a),
                                                                a.valeur("LIEUDIST"))
                                                        .flatMap(Optional::stream)
                                                        .collect(Collectors.joining(", ")),
                                                a.valeur("CODEPOS"),
                                                a.valeur("NOMCOM"),
                                                pays));
        return enFrance.or(
                () ->
                        adresse.enfant("AdresseHorsFrance")
                                .map(
                                        a ->
                                                new Adresse(
                                                        IntStream.rangeClosed(2, 7)
                                                                .mapToObj(
                                                                        i ->
                                                                                a.valeur(
                                                                                        "LIBLIG" + i
                                                                                                + "ADR"))
                                                                .flatMap(Optional::stream)
                                                                .collect(Collectors.joining(", ")),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        pays)));
    }

    private static Optional<String> voie(Noeud a) {
        var voie =
                Stream.of(a.valeur("NUMVOIE"), a.valeur("LIBTYPEVOIE"), a.valeur("NOMVOIE"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return voie.isEmpty() ? Optional.empty() : Optional.of(voie);
    }

    private @Nullable String texte(Noeud base, String chemin, int longueurMax) {
        var valeur = base.valeur(chemin);
        if (valeur.isEmpty()) {
            refuser(noeud(base, chemin), chemin, "", "cette information est obligatoire");
            return null;
        }
        return longueur(base, chemin, longueurMax) ? valeur.get() : null;
    }

    private boolean longueur(Noeud base, String chemin, int max) {
        var longueur = base.valeur(chemin).map(String::length).orElse(0);
        if (longueur > max) {
            refuser(
                    noeud(base, chemin),
                    chemin,
                    longueur + " caractères",
                    "la norme en admet au plus " + max);
        }
        return longueur <= max;
    }

    private @Nullable String parmi(Noeud base, String chemin, Set<String> admis) {
        var valeur = base.valeur(chemin).orElse("");
        if (!admis.contains(valeur)) {
            refuser(
                    noeud(base, chemin),
                    chemin,
                    valeur,
                    valeur.isEmpty()
                            ? "cette information est obligatoire"
                            : "valeurs admises : "
                                    + admis.stream().sorted().collect(Collectors.joining(", ")));
            return null;
        }
        return valeur;
    }

    private @Nullable LocalDate date(Noeud base, String chemin) {
        var valeur = base.valeur(chemin);
        if (valeur.isEmpty()) {
            refuser(noeud(base, chemin), chemin, "", "cette date est obligatoire");
            return null;
        }
        return dateFacultative(base, chemin).orElse(null);
    }

    private Optional<LocalDate> dateFacultative(Noeud base, String chemin) {
        var valeur = base.valeur(chemin);
        if (valeur.isEmpty()) {
            return Optional.empty();
        }
        var date = jour(valeur.get());
        if (date.isEmpty()) {
            refuser(
                    noeud(base, chemin),
                    chemin,
                    valeur.get(),
                    "une date existante est attendue, sous la forme AAAA-MM-JJ");
        }
        return date;
    }

    /// A date of the flow; empty when it is not one.
    static Optional<LocalDate> jour(String valeur) {
        var forme = DATE.matcher(valeur);
        try {
            return forme.matches()
                    ? Optional.of(LocalDate.parse(forme.group(1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Boolean> booleen(Noeud base, String chemin) {
        return base.valeur(chemin)
                .flatMap(
                        v ->
                                switch (v) {
                                    case "1", "true" -> Optional.of(true);
                                    case "0", "false" -> Optional.of(false);
                                    default -> {
                                        refuser(
                                                noeud(base, chemin),
                                                chemin,
                                                v,
                                                "valeurs admises : 0, 1");
                                        yield Optional.empty();
                                    }
                                });
    }

    /// The element, or the nearest one above it that is there.
    private static Noeud noeud(Noeud base, String chemin) {
        var noeud = base;
        for (var nom : chemin.split("/")) {
            var suite = noeud.enfant(nom);
            if (suite.isEmpty()) {
                return noeud;
            }
            noeud = suite.get();
        }
        return noeud;
    }

    private void refuser(Noeud ou, String champ, String valeur, String raison) {
        refus.add(constat(ou, champ, valeur, raison));
    }

    private void avertir(Noeud ou, String champ, String valeur, String raison) {
        avertissements.add(constat(ou, champ, valeur, raison));
    }

    private Constat constat(Noeud ou, String champ, String valeur, String raison) {
        return new Constat(rang, ou.ligne(), champ, valeur, raison);
    }
}
