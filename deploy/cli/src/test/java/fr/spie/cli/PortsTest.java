package fr.spie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void usual_ports_are_taken_when_they_are_free() {
        assertThat(Ports.choisir(Map.of(), Set.of(), p -> true)).isEqualTo(Ports.HABITUELS);
    }

    /// From 32768 on, a port that was free may be that of a client by the time a server opens it.
    @Test
    void usual_ports_are_below_those_that_clients_are_given() {
        assertThat(Ports.HABITUELS.values()).allMatch(port -> port < 32_768);
    }

    @Test
    void a_taken_port_is_replaced_and_nobody_else_gets_it() {
        var choisis = Ports.choisir(Map.of(), Set.of(), p -> p != 8080 && p != 8081);
        assertThat(choisis).containsEntry("gateway", 8090).containsEntry("orientation", 8091);
        assertThat(new HashSet<>(choisis.values())).hasSize(Ports.HABITUELS.size());
    }

    @Test
    void the_ports_of_last_time_are_kept() {
        assertThat(Ports.choisir(Map.of("gateway", 9000), Set.of(), p -> true))
                .containsEntry("gateway", 9000);
    }

    @Test
    void a_running_process_keeps_its_port_though_it_is_taken() {
        assertThat(Ports.choisir(Map.of("kafka", 19102), Set.of("kafka"), p -> p != 19102))
                .containsEntry("kafka", 19102);
    }

    @Test
    void two_platforms_that_start_together_do_not_choose_the_same_port() throws Exception {
        int port;
        try (var sonde = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = sonde.getLocalPort();
        }
        assertThat(Ports.reserver(port, Path.of("/premiere"))).isTrue();
        assertThat(Ports.reserver(port, Path.of("/seconde"))).isFalse();
        assertThat(Ports.reserver(port, Path.of("/premiere"))).isTrue();
    }

    @Test
    void a_port_somebody_listens_on_is_not_free() throws Exception {
        try (var pris = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.libre(pris.getLocalPort())).isFalse();
        }
    }
}
