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

/** The owner, group and permissions of a file on a POSIX file system. */
record FilePermissions(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {

    /**
     * Returns the owner, group and permissions of a file; null if the file does not exist or the file system does not
     * support POSIX permissions.
     */
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

    /** Gives another file these permissions and, if the process has the right to do so, this owner and group. */
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
            // Only the superuser may change the owner of a file.
        }
        view.setPermissions(permissions);
    }
}
