import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.index.mapper.MapperExtrasPlugin;
import org.opensearch.ingest.common.IngestCommonPlugin;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.plugins.ExtensiblePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.ScriptPlugin;
import org.opensearch.script.ScriptContext;
import org.opensearch.script.ScriptEngine;
import org.opensearch.script.mustache.MustachePlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * OpenSearch 2 in one process, of jars alone: {@code java -cp … Server HOME}.
 *
 * <p>HOME, a folder that is not there yet, takes the data. The server listens on free ports of the loopback, prints
 * {@code READY <http port>}, and ends when its standard input does: it never outlives the process that started it.
 */
public final class Server {
  /** A node whose plugins are on the class path. */
  static final class ClassPathNode extends Node {
    ClassPathNode(Environment environment, Collection<Class<? extends Plugin>> plugins) {
      super(environment, plugins, false);
    }
  }

  /** Painless with the functions that ingest-common adds to it: a plugin on the class path is not told of those that extend it. */
  public static final class Painless extends Plugin implements ScriptPlugin {
    private final PainlessPlugin painless = new PainlessPlugin();

    public Painless() {
      painless.loadExtensions(new ExtensiblePlugin.ExtensionLoader() {
        @Override
        public <T> List<T> loadExtensions(Class<T> type) {
          return ServiceLoader.load(type).stream().map(ServiceLoader.Provider::get).toList();
        }
      });
    }

    @Override
    public ScriptEngine getScriptEngine(Settings settings, Collection<ScriptContext<?>> contexts) {
      return painless.getScriptEngine(settings, contexts);
    }

    @Override
    public List<ScriptContext<?>> getContexts() {
      return painless.getContexts();
    }

    @Override
    public List<Setting<?>> getSettings() {
      return painless.getSettings();
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Path config = Files.createDirectories(home.resolve("config"));
    Settings settings = Settings.builder()
        .put("path.home", home)
        .put("cluster.name", "sluice")
        .put("node.name", "sluice")
        .put("network.host", "127.0.0.1")
        .put("http.port", 0)
        .put("transport.port", 0)
        .put("http.type", "netty4")
        .put("transport.type", "netty4")
        .put("discovery.type", "single-node")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
    Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> "sluice");
    Node node = new ClassPathNode(environment,
        List.of(Netty4Plugin.class, IngestCommonPlugin.class, Painless.class, MustachePlugin.class, MapperExtrasPlugin.class));
    node.start();
    System.out.println("READY " + node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort());
    Lifeline.hold(home);
  }
}
