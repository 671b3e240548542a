; The association of .afterword is written where the app is installed: for one user under HKEY_CURRENT_USER\Software\Classes,
; for all under HKEY_LOCAL_MACHINE. Explorer is told, so that the icon shows without signing out. Documents and the library
; in the profile are never removed.
!macro customInstall
  !insertmacro UPDATEFILEASSOC
!macroend

!macro customUnInstall
  !insertmacro UPDATEFILEASSOC
!macroend
