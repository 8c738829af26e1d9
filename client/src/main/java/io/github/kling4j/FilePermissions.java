package io.github.kling4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with a file, on a file system that follows POSIX. */
record FilePermissions(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {

    /** Returns those of a file; null for one that does not exist, and on other file systems. */
    static @Nullable FilePermissions of(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return null;
        }
        try {
            PosixFileAttributes attributes = view.readAttributes();
            return new FilePermissions(attributes.owner(), attributes.group(), attributes.permissions());
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Gives them to another file; owner and group only as far as this program may. */
    void applyTo(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        FilePermissions now = of(file);
        if (now == null) {
            return;
        }
        try {
            if (!group.equals(now.group)) {
                view.setGroup(group);
            }
            if (!owner.equals(now.owner)) {
                view.setOwner(owner);
            }
        } catch (IOException e) {
            // Only the superuser may give files away.
        }
        view.setPermissions(permissions);
    }
}
