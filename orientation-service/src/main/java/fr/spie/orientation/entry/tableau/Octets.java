package fr.spie.orientation.entry.tableau;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Cuts a stream into lines of bytes (LF, CR LF or CR), none longer than a bound: the memory it
/// takes does not depend on the file.
final class Octets {

    static final int LIGNE_MAX = 65_536;

    /// @param numero rank of the line, from 1
    /// @param tropLongue whether the end of the line was passed over
    /// @param finie whether a line break ends it: the last line of a file may have none
    record Ligne(int numero, byte[] octets, boolean tropLongue, boolean finie) {}

    private final InputStream flux;
    private final byte[] tampon = new byte[65_536];
    private byte[] ligne = new byte[1_024];
    private int debut;
    private int fin;
    private int numero;
    private boolean apresCr;

    Octets(InputStream flux) {
        this.flux = flux;
    }

    /// The next line; empty at the end.
    Optional<Ligne> suivante() throws IOException {
        int longueur = 0;
        boolean lu = false;
        while (remplir()) {
            byte b = tampon[debut++];
            if (b == '\n' && apresCr) {
                apresCr = false;
                continue;
            }
            apresCr = b == '\r';
            if (b == '\n' || b == '\r') {
                return Optional.of(ligne(longueur, true));
            }
            lu = true;
            if (longueur <= LIGNE_MAX) {
                if (longueur == ligne.length) {
                    ligne = Arrays.copyOf(ligne, 2 * longueur);
                }
                ligne[longueur++] = b;
            }
        }
        return lu ? Optional.of(ligne(longueur, false)) : Optional.empty();
    }

    private Ligne ligne(int longueur, boolean finie) {
        numero++;
        return new Ligne(
                numero,
                Arrays.copyOf(ligne, Math.min(longueur, LIGNE_MAX)),
                longueur > LIGNE_MAX,
                finie);
    }

    private boolean remplir() throws IOException {
        if (debut == fin) {
            debut = 0;
            fin = Math.max(0, flux.read(tampon, 0, tampon.length));
        }
        return debut < fin;
    }
}
