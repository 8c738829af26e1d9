package io.github.kling4j.reflection;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads the classes of the class path again, and redirects calls of the JDK to {@link LookUps}. */
final class RecordingClassLoader extends URLClassLoader {

    private static final String LOOK_UPS = Type.getInternalName(LookUps.class);
    private static final String CALLER = "Ljava/lang/Class;)";
    /** Maps the owner, name and descriptor of a replaced method to the descriptor of its replacement. */
    private static final Map<String, String> REPLACED = replaced();

    private final Class<?> program;

    /**
     * Creates a class loader.
     *
     * @param program its own look-ups are not recorded
     */
    RecordingClassLoader(Class<?> program) {
        super(classPath(), ClassLoader.getPlatformClassLoader());
        this.program = program;
    }

    private static URL[] classPath() {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            try {
                urls.add(Path.of(entry).toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(entry, e);
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static Map<String, String> replaced() {
        Map<String, String> replaced = new HashMap<>();
        for (Method method : LookUps.class.getMethods()) {
            String descriptor = Type.getMethodDescriptor(method);
            if (method.getDeclaringClass() != LookUps.class || !descriptor.contains(CALLER)) {
                continue;
            }
            String without = descriptor.replace(CALLER, ")");
            for (String owner : List.of("java/lang/Class", "java/lang/ClassLoader")) {
                String receiver = "(L" + owner + ";";
                if (without.startsWith(receiver)) {
                    replaced.put(key(owner, method.getName(), "(" + without.substring(receiver.length())), descriptor);
                }
            }
            for (String owner : List.of("java/lang/Class", "java/lang/reflect/Proxy", "java/util/ServiceLoader")) {
                replaced.putIfAbsent(key(owner, method.getName(), without), descriptor);
            }
        }
        return replaced;
    }

    private static String key(String owner, String name, String descriptor) {
        return owner + "." + name + descriptor;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.equals(LookUps.class.getName()) ? LookUps.class : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        URL file = findResource(path);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = file.openStream()) {
            byte[] content = name.startsWith(program.getName()) ? in.readAllBytes() : recording(in.readAllBytes());
            return defineClass(name, content, 0, content.length, origin(file, path));
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Returns the origin of a class, because the client reads the files of its libraries. */
    private static ProtectionDomain origin(URL file, String path) throws IOException {
        String url = file.toString();
        String place = url.substring(0, url.length() - path.length());
        URL origin = new URL(place.startsWith("jar:") ? place.substring(4, place.indexOf("!/")) : place);
        return new ProtectionDomain(new CodeSource(origin, (Certificate[]) null), null);
    }

    private static byte[] recording(byte[] original) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new ClassWriter(reader, 0);
        Type caller = Type.getObjectType(reader.getClassName());
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Replacing(
                                super.visitMethod(access, name, descriptor, signature, exceptions), caller);
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Replaces calls. The calling class is an additional value on the stack. */
    private static final class Replacing extends MethodVisitor {

        private final Type caller;

        Replacing(MethodVisitor next, Type caller) {
            super(Opcodes.ASM9, next);
            this.caller = caller;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String replacement = REPLACED.get(key(owner, name, descriptor));
            if (replacement == null) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else {
                super.visitLdcInsn(caller);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, LOOK_UPS, name, replacement, false);
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            super.visitMaxs(maxStack + 1, maxLocals);
        }
    }
}
