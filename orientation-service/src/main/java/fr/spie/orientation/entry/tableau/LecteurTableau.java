package fr.spie.orientation.entry.tableau;

import fr.spie.orientation.entry.imports.LectureInterrompue;
import fr.spie.orientation.entry.imports.RapportImport.Forme;
import fr.spie.orientation.entry.tableau.LigneTableau.Illisible;
import fr.spie.orientation.entry.tableau.LigneTableau.Lue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// Reads a table one row at a time, as départements really fill them: UTF-8 with or without a byte
/// order mark, or windows-1252; separated by `;`, `,`, a tab or `|`; quoted fields over several
/// lines; a few lines before the headers. A row that cannot be read is told, and the next ones are
/// read. The memory it takes is that of one row.
public final class LecteurTableau {

    private static final int LIGNES_AVANT_ENTETE = 10;
    private static final int LIGNES_PAR_RANGEE = 20;
    private static final int RANGEE_MAX = 65_536;
    private static final Map<Character, CSVFormat> FORMATS =
            Map.of(
                    ';', format(';'),
                    ',', format(','),
                    '\t', format('\t'),
                    '|', format('|'));

    private static CSVFormat format(char separateur) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separateur)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    private record Entete(
            char separateur,
            List<Optional<String>> champs,
            Map<String, String> libelles,
            List<String> ignorees,
            int largeur) {
        private long connus() {
            return champs.stream().flatMap(Optional::stream).distinct().count();
        }
    }

    private final Octets octets;
    private final Colonnes colonnes;
    private final Deque<Octets.Ligne> remises = new ArrayDeque<>();
    private final TreeSet<Encodage> encodages = new TreeSet<>();
    private @Nullable Entete entete;
    private int rang;
    private int ligne = 1;

    public LecteurTableau(InputStream flux, Colonnes colonnes) {
        this.octets = new Octets(flux);
        this.colonnes = colonnes;
    }

    /// Finds the headers.
    ///
    /// @param requis the fields without which nothing can be done: one set of them at least
    public void ouvrir(List<Set<String>> requis) throws LectureInterrompue {
        Entete meilleur = null;
        for (int i = 0; i < LIGNES_AVANT_ENTETE; i++) {
            var suivante = prendre();
            if (suivante.isEmpty()) {
                break;
            }
            var candidat = entete(sansMarque(suivante.get()));
            if (candidat.isPresent() && candidat.get().connus() > 1) {
                meilleur = candidat.get();
                break;
            }
        }
        if (meilleur == null) {
            throw new LectureInterrompue(
                    1, "en-têtes", "aucune ligne d’en-têtes connue au début du fichier");
        }
        entete = meilleur;
        var presents =
                meilleur.champs().stream().flatMap(Optional::stream).collect(Collectors.toSet());
        if (requis.stream().noneMatch(presents::containsAll)) {
            throw new LectureInterrompue(
                    ligne, "en-têtes", "il manque une colonne : " + manquantes(requis, presents));
        }
    }

    private String manquantes(List<Set<String>> requis, Set<String> presents) {
        return requis.stream()
                .map(
                        r ->
                                r.stream()
                                        .filter(c -> !presents.contains(c))
                                        .sorted()
                                        .map(colonnes::entete)
                                        .toList())
                .min(Comparator.comparingInt(List::size))
                .map(c -> String.join(", ", c))
                .orElse("");
    }

    private static boolean classeur(byte[] octets) {
        return (octets[0] == 'P' && octets[1] == 'K')
                || (octets[0] == (byte) 0xD0 && octets[1] == (byte) 0xCF);
    }

    /// What a file begins with that is no text.
    private String sansMarque(Octets.Ligne premiere) throws LectureInterrompue {
        var o = premiere.octets();
        if (premiere.numero() == 1 && o.length > 1) {
            if (classeur(o)) {
                throw new LectureInterrompue(
                        1, "début du fichier", "c’est un classeur : enregistrez-le au format CSV");
            }
            if ((o[0] == (byte) 0xFF && o[1] == (byte) 0xFE)
                    || (o[0] == (byte) 0xFE && o[1] == (byte) 0xFF)) {
                throw new LectureInterrompue(
                        1,
                        "début du fichier",
                        "le fichier est en UTF-16 : enregistrez-le au format CSV UTF-8");
            }
        }
        var texte = Encodage.decoder(o).map(this::noter).orElse("");
        return texte.startsWith("\uFEFF") ? texte.substring(1) : texte;
    }

    /// The separator is the one that makes most headers known.
    private Optional<Entete> entete(String texte) {
        return FORMATS.keySet().stream()
                .flatMap(c -> cellules(texte, c).map(cellules -> entete(c, cellules)).stream())
                .max(Comparator.comparingLong(Entete::connus));
    }

    private Entete entete(char separateur, List<String> cellules) {
        var vus = new ArrayList<Optional<String>>();
        var libelles = new HashMap<String, String>();
        var ignorees = new ArrayList<String>();
        for (var cellule : cellules) {
            var champ = colonnes.champ(cellule).filter(c -> !vus.contains(Optional.of(c)));
            vus.add(champ);
            champ.ifPresent(c -> libelles.put(c, cellule.replace("*", "").strip()));
            if (champ.isEmpty() && !cellule.isBlank()) {
                ignorees.add(cellule.strip());
            }
        }
        int largeur = cellules.size();
        while (largeur > 0 && cellules.get(largeur - 1).isBlank()) {
            largeur--;
        }
        return new Entete(separateur, vus, libelles, ignorees, largeur);
    }

    /// How the table is understood.
    public Forme forme() {
        var e = ouverte();
        return new Forme(
                encodages.stream()
                        .filter(x -> x != Encodage.ASCII || encodages.size() == 1)
                        .map(Encodage::nom)
                        .collect(Collectors.joining(", ")),
                e.separateur == '\t' ? "tabulation" : String.valueOf(e.separateur),
                e.champs.stream().flatMap(Optional::stream).toList(),
                e.ignorees);
    }

    /// Whether the table has a column for a field.
    public boolean a(String champ) {
        return ouverte().champs.contains(Optional.of(champ));
    }

    /// The header of a field in this file.
    public String libelle(String champ) {
        return ouverte().libelles.getOrDefault(champ, colonnes.entete(champ));
    }

    /// Line reached.
    public int ligne() {
        return ligne;
    }

    /// The next row; empty at the end.
    public Optional<LigneTableau> suivante() throws LectureInterrompue {
        while (true) {
            var brute = prendre();
            if (brute.isEmpty()) {
                return Optional.empty();
            }
            if (brute.get().octets().length > 0) {
                var lue = rangee(brute.get());
                if (lue.isPresent()) {
                    return lue;
                }
            }
        }
    }

    /// A row that has no value at all is passed over.
    private Optional<LigneTableau> rangee(Octets.Ligne premiere) throws LectureInterrompue {
        int numero = premiere.numero();
        var suite = new ArrayList<Octets.Ligne>();
        var texte = new StringBuilder();
        for (var brute = Optional.of(premiere); brute.isPresent(); brute = prendre()) {
            if (brute.get().numero() != numero) {
                suite.add(brute.get());
                texte.append('\n');
            }
            var decode = Encodage.decoder(brute.get().octets());
            if (decode.isEmpty()
                    || brute.get().tropLongue()
                    || texte.length() > RANGEE_MAX
                    || suite.size() > LIGNES_PAR_RANGEE) {
                break;
            }
            texte.append(noter(decode.get()));
            var cellules = cellules(texte.toString(), ouverte().separateur);
            if (cellules.isPresent()) {
                return lue(numero, cellules.get(), brute.get().finie());
            }
        }
        // only the first line is lost
        for (int i = suite.size() - 1; i >= 0; i--) {
            remises.addFirst(suite.get(i));
        }
        return Optional.of(illisible(premiere));
    }

    private Illisible illisible(Octets.Ligne brute) {
        rang++;
        var raison =
                brute.tropLongue()
                        ? "la ligne est trop longue"
                        : Encodage.decoder(brute.octets()).isEmpty()
                                ? illisible(brute.octets())
                                : "un guillemet n’est pas fermé, ou mal placé";
        return new Illisible(brute.numero(), rang, "ligne", "", raison);
    }

    private static String illisible(byte[] octets) {
        for (byte octet : octets) {
            if (octet == 0) {
                return "la ligne contient un octet nul";
            }
        }
        return "un caractère ne se lit ni en UTF-8 ni en windows-1252";
    }

    private Optional<LigneTableau> lue(int numero, List<String> cellules, boolean finie) {
        var champs = ouverte().champs;
        var valeurs = new HashMap<String, String>();
        int pleines = 0;
        for (int i = 0; i < cellules.size(); i++) {
            var valeur = cellules.get(i).replace('\u00A0', ' ').strip();
            if (!valeur.isEmpty()) {
                pleines = i + 1;
                if (i < champs.size()) {
                    champs.get(i).ifPresent(c -> valeurs.put(c, valeur));
                }
            }
        }
        if (pleines == 0) {
            return Optional.empty();
        }
        rang++;
        if (!finie && cellules.size() < ouverte().largeur()) {
            return Optional.of(
                    new Illisible(
                            numero,
                            rang,
                            "ligne",
                            cellules.size() + " valeurs",
                            "la dernière ligne est incomplète : le fichier semble tronqué"));
        }
        return Optional.of(
                pleines > champs.size()
                        ? new Illisible(
                                numero,
                                rang,
                                "ligne",
                                pleines + " valeurs",
                                "il y a plus de valeurs que d’en-têtes (" + champs.size() + ")")
                        : new Lue(numero, rang, valeurs));
    }

    /// The cells of one row; empty when it is not one row.
    private static Optional<List<String>> cellules(String texte, char separateur) {
        var format = Objects.requireNonNull(FORMATS.get(separateur));
        try (var analyse = CSVParser.parse(texte, format)) {
            var rangees = analyse.getRecords();
            return rangees.size() == 1
                    ? Optional.of(rangees.getFirst().stream().toList())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // a quote that is not closed, or closed too early
        }
    }

    private String noter(Encodage.Texte lu) {
        encodages.add(lu.encodage());
        return lu.texte();
    }

    private Optional<Octets.Ligne> prendre() throws LectureInterrompue {
        var remise = remises.pollFirst();
        if (remise != null) {
            ligne = remise.numero();
            return Optional.of(remise);
        }
        try {
            var suivante = octets.suivante();
            suivante.ifPresent(l -> ligne = l.numero());
            return suivante;
        } catch (IOException e) {
            throw new LectureInterrompue(
                    ligne, "ligne", "la transmission du fichier s’est interrompue");
        }
    }

    private Entete ouverte() {
        return Objects.requireNonNull(entete, "the table was not opened");
    }
}
