import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Elasticsearch 8 in one process, of jars alone: {@code java -cp … Server HOME MODULES}.
 *
 * <p>HOME, a folder that is not there yet, takes the data. MODULES holds the jars and classes that Elasticsearch 8 wants in folders of
 * their own, not on the class path: those of its modules. The server listens on free ports of the loopback, prints {@code READY <http port>}, and
 * ends when its standard input does: it never outlives the process that started it.
 */
public final class Server {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Path modules = Path.of(arguments[1]);
    Path config = Files.createDirectories(home.resolve("config"));
    Path plugins = Files.createDirectories(home.resolve("plugins"));
    networkModule(home.resolve("modules/transport-netty4"), modules);
    lifecycleModule(home.resolve("modules/lifecycle"), modules);

    LogConfigurator.configureESLogging();
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
    Node node = new Node(environment, PluginsLoader.createPluginsLoader(
        PluginsLoader.loadModulesBundles(home.resolve("modules")), PluginsLoader.loadPluginsBundles(plugins), Map.of(), false));
    node.start();
    System.out.println("READY " + node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort());
    Lifeline.hold(home);
  }

  /** HTTP. Its descriptor is in its jar; a name of a Java module it has not. */
  private static void networkModule(Path folder, Path modules) throws IOException {
    Files.createDirectories(folder);
    for (Path jar : jars(modules, "transport-netty4-", "netty-")) Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
    try (JarFile jar = new JarFile(jars(modules, "transport-netty4-").get(0).toFile());
        InputStream descriptor = jar.getInputStream(jar.getEntry("META-INF/es-plugins/transport-netty4/plugin-descriptor.properties"))) {
      Properties properties = new Properties();
      properties.load(descriptor);
      properties.remove("modulename");
      describe(folder, properties);
    }
  }

  /** {@link sluice.Lifecycle}, with Elasticsearch's own classes of lifecycle policies. */
  private static void lifecycleModule(Path folder, Path modules) throws IOException {
    Files.createDirectories(folder);
    for (Path jar : jars(modules, "x-pack-core-")) Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar);
    try (OutputStream file = Files.newOutputStream(folder.resolve("lifecycle.jar"));
        JarOutputStream jar = new JarOutputStream(file);
        Stream<Path> members = Files.list(modules.resolve("sluice"))) {
      for (Path member : members.toList()) {
        jar.putNextEntry(new JarEntry("sluice/" + member.getFileName()));
        Files.copy(member, jar);
        jar.closeEntry();
      }
    }
    Properties properties = new Properties();
    properties.putAll(Map.of(
        "name", "lifecycle",
        "description", "Lifecycle policies",
        "classname", "sluice.Lifecycle",
        "version", "1",
        "java.version", "17",
        "elasticsearch.version", org.elasticsearch.Build.current().version()));
    describe(folder, properties);
  }

  private static List<Path> jars(Path folder, String... starts) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(jar -> Stream.of(starts).anyMatch(jar.getFileName().toString()::startsWith)).map(Path::toAbsolutePath).toList();
    }
  }

  private static void describe(Path folder, Properties properties) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("plugin-descriptor.properties"))) {
      properties.store(file, null);
    }
  }
}
