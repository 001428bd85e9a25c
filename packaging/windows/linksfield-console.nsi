; The installer for Windows: for one user, no administrator. Made by tools/package.py:
;
;   makensis -INPUTCHARSET UTF8 -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DORDER=1.2.3.40000 -DPAYLOAD=dist/linksfield-console -DOUT=dist/setup.exe THIS
;
; -DSIGN=COMMAND signs setup and uninstaller: the command is run with the file's name behind it.
; Silent: setup.exe /S, uninstall.exe /S. Exit codes: 3 Windows is too old, 4 the program is open, 5 a newer version is
; installed. uninstall.exe /S /DATA=1 takes the data folder as well.
Unicode true
Target amd64-unicode
!define NAME "Linksfield Console"
!define ID "linksfield-console"
; AppUserModelID: ui/start/program_icon.py gives it to the program's windows, so that Windows shows one button for both.
!define APP_ID "LinksfieldConsole.Console"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
VIProductVersion "${NUMBERS}"
VIAddVersionKey "CompanyName" "${NAME} contributors"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION} Setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence; Qt under LGPL-3.0"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!define MUI_ICON "../icons/linksfield-console.ico"
!define MUI_UNICON "../icons/linksfield-console.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${ID}.exe"
!insertmacro MUI_PAGE_LICENSE "../../LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString TooOld ${LANG_ENGLISH} "Windows 10 (1809) or newer is needed."
LangString TooOld ${LANG_SIMPCHINESE} "需要 Windows 10（1809）或更高版本。"
LangString IsOpen ${LANG_ENGLISH} "${NAME} is open. Close it first: an order may be on its way."
LangString IsOpen ${LANG_SIMPCHINESE} "${NAME} 正在运行。请先关闭它：可能有订单正在提交。"
LangString Newer ${LANG_ENGLISH} "A newer version ($R0) is installed. Put ${VERSION} in its place?"
LangString Newer ${LANG_SIMPCHINESE} "已安装更新的版本（$R0）。要换成 ${VERSION} 吗？"
LangString TakeData ${LANG_ENGLISH} "Delete the data of this program as well? The journal is the only record of what was sent from this PC. Partner codes stay in Windows' Credential Manager either way."
LangString TakeData ${LANG_SIMPCHINESE} "是否同时删除本程序的数据？操作日志是本机发送记录的唯一凭据。合作商代码无论如何都会保留在 Windows 凭据管理器中。"

Function .onInit
  ; Windows tells a program without the right manifest that it is older than it is; its registry tells the truth.
  ReadRegStr $R0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $R0 < 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ; Of "1.0rc1" and "1.0" the comparison would take the candidate for the newer one: it gets four numbers in their order.
  ReadRegStr $R0 HKCU "${UNINSTALL}" "DisplayVersion"
  ReadRegStr $R2 HKCU "${UNINSTALL}" "Order"
  ${If} $R2 != ""
    ${VersionCompare} "$R2" "${ORDER}" $R1
    ${If} $R1 == 1
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(Newer)" /SD IDNO IDYES +3
      SetErrorLevel 5
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; The program keeps its own exe open: a file that cannot be opened for writing means that it runs.
!macro RefuseWhileOpen un
Function ${un}RefuseWhileOpen
  ${If} ${FileExists} "$INSTDIR\${ID}.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\${ID}.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDOK
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro RefuseWhileOpen ""
!insertmacro RefuseWhileOpen "un."

; Without its AppUserModelID the shortcut works all the same: nothing stops here.
Function MakeShortcut
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${ID}.exe"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P= 0
    Return
  ${EndIf}
  ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
  ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
  ${If} $1 P<> 0
  ${AndIf} $2 P<> 0
    ${IPersistFile::Load} $1 '("$SMPROGRAMS\${NAME}.lnk",${STGM_READWRITE})'
    System::Call 'Oleaut32::SysAllocString(w "${APP_ID}")p.r3'
    System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
    System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r3,)p.r5'
    ${IPropertyStore::SetValue} $2 '($4,$5)'
    ${IPropertyStore::Commit} $2 ""
    ${IPersistFile::Save} $1 '("$SMPROGRAMS\${NAME}.lnk",1)'
    System::Call 'Oleaut32::SysFreeString(p r3)'
    System::Free $4
    System::Free $5
  ${EndIf}
  ${If} $1 P<> 0
    ${IUnknown::Release} $1 ""
  ${EndIf}
  ${If} $2 P<> 0
    ${IUnknown::Release} $2 ""
  ${EndIf}
  ${IUnknown::Release} $0 ""
FunctionEnd

Section
  Call RefuseWhileOpen
  ; Two versions' libraries are never mixed.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Call MakeShortcut
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${ID}" "" "URL:${NAME}"
  WriteRegStr HKCU "Software\Classes\${ID}" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\${ID}\DefaultIcon" "" "$INSTDIR\${ID}.exe,0"
  WriteRegStr HKCU "Software\Classes\${ID}\shell\open\command" "" '"$INSTDIR\${ID}.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Order" "${ORDER}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${ID}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME} contributors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section Uninstall
  Call un.RefuseWhileOpen
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${ID}.exe"
  Delete "$INSTDIR\${ID}-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${ID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  ${GetParameters} $R0
  ${GetOptions} $R0 "/DATA=" $R1
  ${If} $R1 != "1"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(TakeData)" /SD IDNO IDNO +2
    StrCpy $R1 "1"
  ${EndIf}
  ${If} $R1 == "1"
    RMDir /r "$LOCALAPPDATA\${ID}"
  ${EndIf}
SectionEnd
