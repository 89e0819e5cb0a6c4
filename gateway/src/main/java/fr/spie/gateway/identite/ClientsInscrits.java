package fr.spie.gateway.identite;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/// The clients of the configuration; their id is their name. Unlike Spring's own, it lets the
/// demonstration machines share one secret.
final class ClientsInscrits implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> parId;

    ClientsInscrits(List<RegisteredClient> clients) {
        parId =
                new ConcurrentHashMap<>(
                        clients.stream()
                                .collect(
                                        Collectors.toMap(
                                                RegisteredClient::getId, Function.identity())));
    }

    @Override
    public void save(RegisteredClient client) {
        parId.put(client.getId(), client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return parId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return parId.get(clientId);
    }
}
