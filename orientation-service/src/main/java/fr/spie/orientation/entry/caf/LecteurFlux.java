package fr.spie.orientation.entry.caf;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import fr.spie.orientation.entry.imports.Constat;
import fr.spie.orientation.entry.imports.LectureInterrompue;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a CNAF flow one block at a time: the memory it takes is that of one household, whatever
/// the size of the file. The encoding is the one the XML declaration announces; document types and
/// entities are refused.
final class LecteurFlux implements AutoCloseable {

    private static final int TEXTE_MAX = 1_000;
    private static final int NOM_MAX = 100;
    private static final int PROFONDEUR_MAX = 20;
    private static final int NOEUDS_MAX = 50_000;
    private static final int OCTETS_MAX = 8 * 1_024 * 1_024;
    private static final String TROP_GRAND = "ce bloc dépasse la taille d’un foyer";

    private static final XMLInputFactory FABRIQUE = fabrique();

    private final Bornes flux;
    private final Deque<String> chemin = new ArrayDeque<>();
    private @Nullable XMLStreamReader xml;
    private int noeuds;

    LecteurFlux(InputStream flux) {
        this.flux = new Bornes(flux);
    }

    /// What is buffered whole, such as an attribute or a comment, is no longer than a block may be;
    /// and who asks for more than there is has met the end.
    private static final class Bornes extends FilterInputStream {

        private static final class Depassees extends IOException {
            private static final long serialVersionUID = 1L;
        }

        private int lus;
        private boolean epuise;

        private Bornes(InputStream flux) {
            super(flux);
        }

        private void repartir() {
            lus = 0;
        }

        @Override
        public int read() throws IOException {
            return compter(super.read(), 1);
        }

        @Override
        public int read(byte[] tampon, int debut, int longueur) throws IOException {
            int lu = super.read(tampon, debut, longueur);
            return compter(lu, lu);
        }

        private int compter(int lu, int octets) throws IOException {
            epuise = epuise || lu < 0;
            lus += Math.max(0, octets);
            if (lus > OCTETS_MAX) {
                throw new Depassees();
            }
            return lu;
        }
    }

    private static XMLInputFactory fabrique() {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setXMLReporter((_, _, _, _) -> {});
        fabrique.setXMLResolver(
                (_, _, _, _) -> {
                    throw new XMLStreamException("external entity");
                });
        return fabrique;
    }

    /// The next block under the root; empty at the end of a whole file.
    Optional<Noeud> suivant() throws LectureInterrompue {
        flux.repartir();
        try {
            var lecteur = ouvert();
            while (lecteur.hasNext()) {
                switch (lecteur.next()) {
                    case START_ELEMENT -> {
                        if (chemin.isEmpty()) {
                            racine(lecteur);
                        } else {
                            noeuds = 0;
                            return Optional.of(noeud(lecteur));
                        }
                    }
                    case END_ELEMENT -> chemin.removeLast();
                    case DTD -> throw interrompue("les déclarations DOCTYPE sont interdites");
                    default -> {}
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new LectureInterrompue(ligne(e), champ(), raison(e));
        }
    }

    /// Line reached.
    int ligne() {
        return xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    }

    private XMLStreamReader ouvert() throws XMLStreamException {
        if (xml == null) {
            xml = FABRIQUE.createXMLStreamReader(flux);
        }
        return xml;
    }

    private void racine(XMLStreamReader lecteur) throws LectureInterrompue {
        chemin.addLast(Constat.abreger(lecteur.getLocalName(), NOM_MAX));
        if (!lecteur.getLocalName().equals("Racine")) {
            throw interrompue("la racine d’un flux VRSB0801 est l’élément « Racine »");
        }
    }

    private Noeud noeud(XMLStreamReader lecteur) throws XMLStreamException, LectureInterrompue {
        var nom = Constat.abreger(lecteur.getLocalName(), NOM_MAX);
        var ligne = lecteur.getLocation().getLineNumber();
        var texte = new StringBuilder();
        var enfants = new ArrayList<Noeud>();
        chemin.addLast(nom);
        if (++noeuds > NOEUDS_MAX || chemin.size() > PROFONDEUR_MAX) {
            throw interrompue(TROP_GRAND);
        }
        while (true) {
            switch (lecteur.next()) {
                case START_ELEMENT -> enfants.add(noeud(lecteur));
                case CHARACTERS, CDATA -> {
                    if (texte.length() <= TEXTE_MAX) {
                        texte.append(lecteur.getText());
                    }
                }
                case END_ELEMENT -> {
                    chemin.removeLast();
                    return new Noeud(nom, ligne, abrege(texte), enfants);
                }
                default -> {}
            }
        }
    }

    private static String abrege(StringBuilder texte) {
        return Constat.abreger(texte.toString(), TEXTE_MAX + 1).strip();
    }

    private LectureInterrompue interrompue(String raison) {
        return new LectureInterrompue(ligne(), champ(), raison);
    }

    private String champ() {
        return chemin.isEmpty() ? "début du fichier" : String.join("/", chemin);
    }

    private int ligne(XMLStreamException e) {
        return e.getLocation() == null ? ligne() : Math.max(1, e.getLocation().getLineNumber());
    }

    /// Messages of the parser are in the language of the machine: they tell nothing here.
    private String raison(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = suite(cause)) {
            if (cause instanceof Bornes.Depassees) {
                return TROP_GRAND;
            }
            if (cause instanceof CharConversionException
                    || cause instanceof CharacterCodingException) {
                return "un caractère ne se lit pas dans l’encodage annoncé";
            }
            if (cause instanceof IOException) {
                return "la transmission du fichier s’est interrompue";
            }
        }
        if (flux.epuise) {
            return "le fichier est tronqué";
        }
        return chemin.isEmpty()
                ? "ce n’est pas du XML, ou l’encodage annoncé est inconnu"
                : "le XML est mal formé";
    }

    private static @Nullable Throwable suite(Throwable cause) {
        return cause instanceof XMLStreamException x && x.getNestedException() != null
                ? x.getNestedException()
                : cause.getCause();
    }

    @Override
    public void close() throws LectureInterrompue {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new LectureInterrompue(ligne(e), champ(), raison(e));
        }
    }
}
